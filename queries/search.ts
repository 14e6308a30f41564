import { searchSite } from '@/cms/search/answer/search-site'
import type { SearchAnswer } from '@/domain/search/answer'
import type { Asked } from '@/domain/search/asked'
import type { Locale } from '@/i18n/locales'
import { cms } from './cms'

/**
 * What readers of a locale find by a question, in everything that is published, in its own words and in translation. Who
 * previews drafts finds what readers find. What people search for is kept nowhere, so not in the cache either.
 */
export const search = async (asked: Asked, locale: Locale): Promise<SearchAnswer> =>
  searchSite(await cms(), asked, locale)
