import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import { Say } from './say'
import { Share } from './share'
import styles from './signature.module.css'

type Props = {
  /** How a signature stands; null after a message, and for whoever comes without a key. */
  signed: { number: number | null; waitsFor: 'number' | 'proof' | 'staff' | null } | null
  title: string
  /** Of the campaign. */
  path: string
  /** The address of the private page. */
  mine: string | null
  /** Of the campaign, absolute. */
  address: string
}

/** What is said to whoever has confirmed. */
export const Thanks = ({ signed, title, path, mine, address }: Props) => {
  const t = useTranslations('thanks')
  const mail = useTranslations('mail')
  const isNumbered = signed !== null && signed.waitsFor === null && signed.number !== null
  return (
    <>
      {isNumbered && <p className={styles.number}>{t('number', { number: signed.number ?? 0 })}</p>}
      <Say
        paragraphs={[
          ...(signed === null ? [t('message')] : isNumbered ? [] : [t('confirmed')]),
          ...(signed?.waitsFor ? [mail(`waits.${signed.waitsFor}`), mail('waits.then')] : []),
        ]}
        links={[
          isNumbered
            ? { label: t('register'), address: `${path}/signatories` }
            : { label: t('back'), address: path },
        ]}
      />
      {mine && (
        <Section id="private" title={mail('private.link')}>
          <Say
            paragraphs={[mail('private.text'), t('keep')]}
            links={[{ label: mail('private.link'), address: mine }]}
          />
        </Section>
      )}
      <Section id="share" title={t('share')}>
        <Share title={title} address={address} />
      </Section>
    </>
  )
}
