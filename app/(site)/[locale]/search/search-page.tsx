import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { SearchForm } from '@/components/search/search-form'
import { SearchHelp } from '@/components/search/search-help'
import { SearchResults } from '@/components/search/search-results'
import { PageTitle } from '@/components/ui/page-title'
import { Pager } from '@/components/ui/pager'
import type { Asked } from '@/domain/search/asked'
import { isLongEnough } from '@/domain/search-query'
import { withQuery } from '@/i18n/address-query'
import type { Locale } from '@/i18n/locales'
import { ownReading } from '@/queries/own-reading'
import { pageHead } from '@/queries/page-head'
import { search } from '@/queries/search'
import { siteFrame } from '@/queries/site'

const path = '/search'

/** What search engines and browsers are told of the search. */
export const searchMetadata = async (locale: Locale, query = ''): Promise<Metadata> => {
  const [t, meta] = await Promise.all([getTranslations('search'), getTranslations('meta')])
  return pageHead({
    locale,
    reading: await ownReading(path),
    title: t('title'),
    details: [query],
    about: [query, t('hint'), meta('search')],
    isHidden: query !== '',
  })
}

/** The search, with what was found where something was asked. */
export const SearchPage = async ({ locale, asked }: { locale: Locale; asked: Asked }) => {
  const { query, page: _page, ...narrow } = asked
  const isAsked = isLongEnough(query)
  const [t, frame, answer] = await Promise.all([
    getTranslations('search'),
    siteFrame(locale),
    isAsked ? search(asked, locale) : null,
  ])
  const problem = query !== '' && !isAsked ? t('tooShort') : undefined
  const href = (page: number) => withQuery(`/${locale}/search`, { q: query, ...narrow, page })
  return (
    <PageFrame
      {...frame}
      reading={await ownReading(path)}
      facts={{ type: 'SearchResultsPage', title: t('title') }}
    >
      <PageTitle title={t('title')} />
      <SearchForm locale={locale} asked={asked} problem={problem} choices={answer?.choices} />
      <p role="status" id="counted">
        {answer && <strong>{t('results', { count: answer.total, query })}</strong>}
      </p>
      <div id="found">
        {answer && (
          <>
            <SearchHelp asked={asked} answer={answer} locale={locale} />
            {answer.found.length > 0 && (
              <SearchResults results={answer.found} locale={locale} start={answer.start} />
            )}
            <Pager page={answer.page} pages={answer.pages} href={href} />
          </>
        )}
      </div>
      <script src="/search.js" defer />
    </PageFrame>
  )
}
