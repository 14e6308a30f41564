'use client'

import { Gutter, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { DocumentTasks } from '@/domain/translation/desk/task'
import { ListNotice } from '../queue/list-notice'
import { Refused } from '../queue/tasks-api'
import { useTasksApi } from '../queue/use-list'
import { useTranslatingWords } from '../queue/use-translating-words'
import { LocaleRow } from './locale-row'
import styles from './translations-tab.module.css'

type Told = DocumentTasks | 'none' | 'failed' | null

/** The tab of a document that tells how far it is in each language, and leads to where it is translated. */
export function TranslationsTab() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { config } = useConfig()
  const words = useTranslatingWords()
  const { say } = words
  const api = useTasksApi()
  const [told, setTold] = useState<Told>(null)
  const [status, setStatus] = useState('')
  const of = collectionSlug ?? globalSlug ?? ''
  const documentId = String(id ?? globalSlug ?? '')
  const load = useCallback(
    (signal: AbortSignal = new AbortController().signal) => {
      api
        .list<DocumentTasks>('of', new URLSearchParams({ of, documentId }), signal)
        .then(setTold)
        .catch((error: unknown) => {
          if (signal.aborted) return
          setTold(error instanceof Refused && error.status === 404 ? 'none' : 'failed')
        })
    },
    [api, of, documentId],
  )
  useEffect(() => {
    const asking = new AbortController()
    load(asking.signal)
    return () => asking.abort()
  }, [load])
  const ask = (locale: string) =>
    api
      .begin({ of, documentId, locale })
      .then(() => setStatus(say('asked', { language: words.language(locale) })))
      .catch(() => setStatus(say('failed')))
      .finally(() => load())
  return (
    <Gutter>
      <main className={styles.tab}>
        <h2>{say('tab')}</h2>
        {told === 'none' ? <p role="status">{say('notForTranslators')}</p> : null}
        <ListNotice
          isFailed={told === 'failed'}
          isLoading={told === null}
          onAgain={() => load()}
          words={words}
        />
        {typeof told === 'object' && told !== null ? (
          <>
            <p>{say('originalIn', { language: words.language(told.originalLocale) })}</p>
            <section aria-label={say('tab')} className={styles.scroll}>
              <table>
                <thead>
                  <tr>
                    {[
                      'language',
                      'filterStage',
                      'progress',
                      'left',
                      'holder',
                      'lastWork',
                      'lead_to',
                    ].map((key) => (
                      <th key={key} scope="col">
                        {say(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {told.locales.map((each) => (
                    <LocaleRow
                      adminRoute={config.routes.admin}
                      document={told}
                      key={each.locale}
                      onAsk={ask}
                      words={words}
                      {...each}
                    />
                  ))}
                </tbody>
              </table>
            </section>
          </>
        ) : null}
        <p aria-live="polite" role="status">
          {status}
        </p>
      </main>
    </Gutter>
  )
}
