'use client'

import { Link, SetStepNav, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { QueuePage } from '@/domain/translation/desk/task'
import { AllDone } from './all-done'
import { editAddress } from './edit-address'
import { ListNotice } from './list-notice'
import { ListPager } from './list-pager'
import styles from './my-queue.module.css'
import { isNarrowed, QueueFilters } from './queue-filters'
import { TaskCard } from './task-card'
import { titleOfTask } from './title-of-task'
import { useClaims } from './use-claims'
import { useList } from './use-list'
import { useTranslatingWords } from './use-translating-words'

const names = ['locale', 'work', 'of', 'claim', 'text', 'page']

/** What a translator has to do, the most needed first, in one language at a time. */
export function MyQueue() {
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  const words = useTranslatingWords()
  const { say } = words
  const { api, filter, page, isFailed, change, reload } = useList<QueuePage>('my-queue', names)
  const claims = useClaims({ api, words, onDone: reload })
  const nav = useMemo(() => [{ label: say('queueTitle') }], [say])
  const resume = page?.resume
  return (
    <main className={styles.queue}>
      <SetStepNav nav={nav} />
      <div className={styles.head}>
        <h1>{say('queueTitle')}</h1>
        <Link href={formatAdminURL({ adminRoute, path: '/translating/overview' })} prefetch={false}>
          {say('toOverview')}
        </Link>
        <p>{say('lead')}</p>
      </div>
      {page?.guidance ? (
        <section aria-labelledby="guidance" className={styles.guidance}>
          <h2 id="guidance">{say('guidance')}</h2>
          <p dir="auto">{page.guidance}</p>
        </section>
      ) : null}
      {resume ? (
        <p className={styles.resume}>
          <Link href={editAddress(adminRoute, resume)} prefetch={false}>
            {say('resume', { title: titleOfTask(resume, words) })}
          </Link>
          <span>
            {words.language(resume.locale)} · {say('wordsLeft', { count: resume.counts.openWords })}
          </span>
        </p>
      ) : null}
      {page && page.locales.length > 0 ? (
        <QueueFilters filter={filter} onChange={change} page={page} words={words} />
      ) : null}
      <ListNotice isFailed={isFailed} isLoading={page === null} onAgain={reload} words={words} />
      {page && !isFailed ? (
        <>
          {page.locales.length === 0 ? <p>{say('noLocales')}</p> : null}
          {page.total > 0 ? (
            <p className={styles.sum}>
              {words.language(page.locale)} · {say('documentsLeft', { count: page.total })} ·{' '}
              {say('wordsLeft', { count: page.openWords })}
            </p>
          ) : null}
          {page.total === 0 && page.locales.length > 0 ? (
            isNarrowed(filter) ? (
              <p role="status">{say('noneFound')}</p>
            ) : (
              <AllDone locale={page.locale} translated={page.words} words={words} />
            )
          ) : null}
          <ul className={styles.cards}>
            {page.tasks.map((task) => (
              <TaskCard
                adminRoute={adminRoute}
                isBusy={claims.isBusy}
                key={`${task.of} ${task.documentId}`}
                onDeed={claims.act}
                task={task}
                words={words}
              />
            ))}
          </ul>
          <ListPager
            onTurn={(to) => change({ page: String(to) })}
            page={page.page}
            pages={page.pages}
            words={words}
          />
        </>
      ) : null}
      <p aria-live="polite" className={styles.status} role="status">
        {claims.status}
      </p>
    </main>
  )
}
