import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/section'
import type { Head } from '@/domain/register/chain'
import type { Locale } from '@/i18n/locales'
import { RegisterDownloads } from './register-downloads'
import styles from './register-proof.module.css'

type Props = { slug: string; locale: Locale; day: string | null; head: Head }

/** What a register can be taken away as, and the value by which it can be checked later. */
export const RegisterProof = ({ slug, locale, day, head }: Props) => {
  const t = useTranslations('register')
  return (
    <Section id="proof" title={t('proofTitle')}>
      <div className={styles.proof}>
        <p>{t('proofExplained')}</p>
        <p>
          {t('head', { seq: head.seq })}
          <code className={styles.hash} dir="ltr">
            {head.hash}
          </code>
        </p>
        <RegisterDownloads slug={slug} locale={locale} day={day} />
      </div>
    </Section>
  )
}
