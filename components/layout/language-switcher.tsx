import { useTranslations } from 'next-intl'
import { direction } from '@/domain/language-tag/direction'
import { type Locale, localeNames, locales } from '@/i18n/locales'
import type { Reading } from '@/i18n/page-alternates'
import styles from './language-switcher.module.css'

type Props = { reading: Reading; locale: Locale }

const Language = ({
  locale,
  href,
  isCurrent,
}: {
  locale: Locale
  href: string
  isCurrent: boolean
}) => (
  <li>
    <a
      href={href}
      hrefLang={locale}
      lang={locale}
      dir={direction(locale)}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {localeNames[locale]}
    </a>
  </li>
)

/**
 * The other languages of this very page and, apart from them, those in which only the rest of the site can be read yet.
 * A disclosure without script: it opens by mouse, touch and keyboard.
 */
export const LanguageSwitcher = ({ reading, locale }: Props) => {
  const t = useTranslations('site')
  const elsewhere = locales.filter((other) => !reading.readableIn.includes(other))
  return (
    <details className={styles.switcher}>
      <summary aria-label={t('languageNow', { language: localeNames[locale] })}>
        {localeNames[locale]}
      </summary>
      <div className={styles.sheet}>
        <p>{t('alsoIn')}</p>
        <ul>
          {reading.readableIn.map((other) => (
            <Language
              key={other}
              locale={other}
              href={`/${other}${reading.path}`}
              isCurrent={other === locale}
            />
          ))}
        </ul>
        {elsewhere.length > 0 && (
          <>
            <p>{t('notYetIn')}</p>
            <ul>
              {elsewhere.map((other) => (
                <Language key={other} locale={other} href={`/${other}`} isCurrent={false} />
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
