'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { ModeratedSlug } from '@/domain/signature/queue'
import { HistoryList } from './history-list'
import styles from './history-list.module.css'
import { moderationApi } from './moderation-api'
import { useWords } from './use-words'

/** What was decided on the document that is open, and by whom. */
export function HistoryField() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const words = useWords()
  const api = useMemo(
    () => moderationApi(`${config.serverURL}${config.routes.api}`, collectionSlug as ModeratedSlug),
    [config, collectionSlug],
  )
  if (!id) return null
  return (
    <section aria-labelledby="history-of-decisions" className={styles.field}>
      <h3 id="history-of-decisions">{words.say('history')}</h3>
      <HistoryList api={api} id={String(id)} words={words} />
    </section>
  )
}
