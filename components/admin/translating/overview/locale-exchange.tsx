import { useAuth } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { grantFor, type Role } from '@/domain/permissions'
import { type Locale, localeNames, locales } from '@/i18n/locales'
import { ExchangeActions } from '../exchange/exchange-actions'
import type { TranslatingWords } from '../queue/use-translating-words'
import styles from './overview.module.css'

type Account = { id: string; collection: 'users'; roles?: Role[]; locales?: string[] }

/** A whole language taken out as files for translators' own tools, and brought back. */
export function LocaleExchange({
  words: { say },
  onDone,
}: {
  words: TranslatingWords
  onDone: () => void
}) {
  const { user } = useAuth<Account>()
  const own = user?.locales?.find((each) => locales.some((locale) => locale === each))
  const [locale, setLocale] = useState<string>(own ?? locales[0])
  const id = useId()
  const grant = grantFor(user?.roles ?? [], 'translations', 'update')
  const canImport =
    grant === 'all' || (grant === 'own-locales' && (user?.locales?.includes(locale) ?? false))
  return (
    <div className={styles.exchange}>
      <label htmlFor={id}>{say('exchangeOf')}</label>
      <select id={id} onChange={({ target }) => setLocale(target.value)} value={locale}>
        {Object.entries(localeNames).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <ExchangeActions
        canImport={canImport}
        key={locale}
        locale={locale as Locale}
        onImported={onDone}
      />
    </div>
  )
}
