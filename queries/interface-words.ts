import { wordsTag } from '@/cms/cache-tags'
import { alone, editedWords } from '@/cms/translating/words/edited-words'
import type { Locale } from '@/i18n/locales'
import { type LocaleWords, siteWords } from '@/i18n/words/site-words'
import { cached } from './cached'
import { cms } from './cms'

const publishedEdits = cached(
  'interface-words',
  async (locale: Locale) => editedWords(alone(await cms()), locale),
  (locale) => [wordsTag(locale)],
)

/** The words of the interface in a locale: what is published of its edits, over what is delivered. */
export const interfaceWords = async (locale: Locale): Promise<LocaleWords> =>
  siteWords(locale, await publishedEdits(locale))
