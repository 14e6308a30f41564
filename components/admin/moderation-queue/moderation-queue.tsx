'use client'

import { SetStepNav, useConfig } from '@payloadcms/ui'
import { useCallback, useMemo } from 'react'
import type { ModeratedSlug } from '@/domain/signature/queue'
import { moderationApi } from './moderation-api'
import styles from './moderation-queue.module.css'
import { QueueDesk } from './queue-desk'
import { QueueFilters } from './queue-filters'
import { useQueue } from './use-queue'
import { useWords } from './use-words'

/** The queue of moderation: what waits, narrowed as one likes, and for those who may decide everything to decide it with. */
export function ModerationQueue({ canDecide }: { canDecide: boolean }) {
  const { config } = useConfig()
  const words = useWords()
  const apiFor = useCallback(
    (of: ModeratedSlug) => moderationApi(`${config.serverURL}${config.routes.api}`, of),
    [config],
  )
  const queue = useQueue(apiFor)
  const api = useMemo(() => apiFor(queue.filter.of), [apiFor, queue.filter.of])
  const nav = useMemo(() => [{ label: words.say('title') }], [words])
  return (
    <div className={styles.queue}>
      <SetStepNav nav={nav} />
      <header className={styles.head}>
        <h1>{words.say('title')}</h1>
        <p>{words.say(canDecide ? 'lead' : 'readOnly')}</p>
      </header>
      <QueueFilters filter={queue.filter} onChange={queue.change} page={queue.page} words={words} />
      <QueueDesk
        adminRoute={config.routes.admin}
        api={api}
        canDecide={canDecide}
        key={queue.filter.of}
        queue={queue}
        words={words}
      />
    </div>
  )
}
