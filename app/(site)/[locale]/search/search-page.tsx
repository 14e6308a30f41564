import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageFrame } from '@/components/layout/page-frame'
import { SearchForm } from '@/components/search/search-form'
import { SearchResults } from '@/components/search/search-results'
import { PageTitle } from '@/components/ui/page-title'
import { isLongEnough } from '@/domain/search-query'
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
export const SearchPage = async ({ locale, query = '' }: { locale: Locale; query?: string }) => {
  const isAsked = isLongEnough(query)
  const [t, frame, results] = await Promise.all([
    getTranslations('search'),
    siteFrame(locale),
    isAsked ? search(query, locale) : [],
  ])
  const problem = query !== '' && !isAsked ? t('tooShort') : undefined
  return (
    <PageFrame
      {...frame}
      reading={await ownReading(path)}
      facts={{ type: 'SearchResultsPage', title: t('title') }}
    >
      <PageTitle title={t('title')} />
      <SearchForm locale={locale} query={query} problem={problem} />
      {isAsked && (
        <p aria-live="polite">
          <strong>{t('results', { count: results.length, query })}</strong>
        </p>
      )}
      {isAsked && results.length === 0 && <p>{t('none')}</p>}
      {results.length > 0 && <SearchResults results={results} locale={locale} />}
    </PageFrame>
  )
}
