import { ownPage, type Reading } from '@/i18n/page-alternates'
import { spokenLocales } from './interface-words'

/** Where a page that the site draws itself can be read now: in the locales that have all words of the interface. */
export const ownReading = async (path: string): Promise<Reading> =>
  ownPage(path, await spokenLocales())
