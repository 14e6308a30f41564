'use client'

import { Link, SetStepNav, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { OverviewPage } from '@/domain/translation/desk/task'
import { ListNotice } from '../queue/list-notice'
import { ListPager } from '../queue/list-pager'
import { queryOf, useList } from '../queue/use-list'
import { useTranslatingWords } from '../queue/use-translating-words'
import { LocaleExchange } from './locale-exchange'
import styles from './overview.module.css'
import { OverviewFilters } from './overview-filters'
import { OverviewTable } from './overview-table'
import { TotalsTable } from './totals-table'

const names = ['of', 'locale', 'stage', 'holder', 'due', 'sort', 'text', 'page']

/** All translations of the site: documents by languages, sums, who has claimed what, what is due. */
export function Overview() {
  const { config } = useConfig()
  const adminRoute = config.routes.admin
  const words = useTranslatingWords()
  const { say } = words
  const { api, filter, page, isFailed, change, reload } = useList<OverviewPage>('overview', names)
  const queue = formatAdminURL({ adminRoute, path: '/translating' })
  const nav = useMemo(() => [{ label: say('overviewTitle') }], [say])
  return (
    <main className={styles.overview}>
      <SetStepNav nav={nav} />
      <div className={styles.head}>
        <h1>{say('overviewTitle')}</h1>
        <Link href={queue} prefetch={false}>
          {say('queueTitle')}
        </Link>
        <p>{say('overviewLead')}</p>
      </div>
      <OverviewFilters filter={filter} onChange={change} page={page} words={words} />
      <ListNotice isFailed={isFailed} isLoading={page === null} onAgain={reload} words={words} />
      {page && !isFailed ? (
        <>
          <TotalsTable onChoose={(locale) => change({ locale })} page={page} words={words} />
          {page.rows.length > 0 ? (
            <OverviewTable adminRoute={adminRoute} page={page} words={words} />
          ) : (
            <p role="status">{say('noneFound')}</p>
          )}
          <ListPager
            onTurn={(to) => change({ page: String(to) })}
            page={page.page}
            pages={page.pages}
            words={words}
          />
          <section aria-labelledby="files" className={styles.files}>
            <h2 id="files">{say('files')}</h2>
            <p>
              <a download href={api.csvAddress(queryOf(filter))}>
                {say('csv')}
              </a>
            </p>
            <LocaleExchange onDone={reload} words={words} />
          </section>
        </>
      ) : null}
    </main>
  )
}
