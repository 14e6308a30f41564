'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { grantFor, type Role } from '@/domain/permissions'
import styles from './glossary-exchange.module.css'
import { GlossaryImport } from './glossary-import'
import { useGlossaryWords } from './use-glossary-words'

/** Above the list of terms: the glossary as a file to take away, and for editors to bring one in. */
export function GlossaryExchange() {
  const { user } = useAuth<{ id: string; roles?: Role[]; collection: 'users' }>()
  const { config } = useConfig()
  const words = useGlossaryWords()
  const { say } = words
  const api = `${config.serverURL}${config.routes.api}`
  const mayImport = grantFor(user?.roles ?? [], 'glossary-terms', 'create') === 'all'
  return (
    <details className={styles.exchange}>
      <summary>{say('title')}</summary>
      <p>{say('lead')}</p>
      <ul className={styles.formats}>
        {(['csv', 'tbx'] as const).map((format) => (
          <li key={format}>
            <a download href={`${api}/glossary-terms/export?format=${format}`}>
              {say(format)}
            </a>
          </li>
        ))}
      </ul>
      {mayImport ? <GlossaryImport api={api} words={words} /> : null}
    </details>
  )
}
