import type { Locale } from '@/i18n/locales'
import type { SeededCollection } from '../entry'
import { navigationWords, siteWords } from '../globals'
import type { Words } from '../words'

/** The words of one document in one locale, beside those of its original. */
export type Translation = {
  of: SeededCollection | 'site' | 'navigation'
  /** The key of the document; of a global its slug. */
  key: string
  locale: Locale
  source: Words
  words: Words
  /** What stood in the original when a passage was translated, where it has changed since. */
  earlier?: Words
}

export const translations: readonly Translation[] = []
