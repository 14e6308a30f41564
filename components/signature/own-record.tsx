import { useTranslations } from 'next-intl'
import { Facts } from '@/components/ui/facts'
import styles from './signature.module.css'

type Props = { record: { names: readonly string[]; text: string; domain: string } }

/** The DNS record (TXT) that an organisation can set to prove itself that it is behind its website. */
export const OwnRecord = ({ record: { names, text, domain } }: Props) => {
  const t = useTranslations('mine')
  const [name = domain, other = domain] = names
  return (
    <>
      <p className={styles.text}>{t('proofText', { domain })}</p>
      <Facts
        facts={[
          {
            label: t('proofName'),
            value: (
              <>
                <code dir="ltr">{name}</code> {t('proofOr')} <code dir="ltr">{other}</code>
              </>
            ),
          },
          { label: t('proofRecord'), value: <code dir="ltr">{text}</code> },
        ]}
      />
    </>
  )
}
