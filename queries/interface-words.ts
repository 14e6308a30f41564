import { wordsTag } from '@/cms/cache-tags'
import { alone, editedWords } from '@/cms/translating/words/edited-words'
import { type Locale, locales } from '@/i18n/locales'
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

/**
 * The locales in which the interface speaks wholly: in files, or together with what is published of its edits. Only of
 * locales whose files have gaps the database is asked.
 */
export const spokenLocales = async (): Promise<Locale[]> => {
  const gaps = await Promise.all(
    locales.map(async (locale) => {
      const delivered = await siteWords(locale)
      return delivered.inEnglish.length === 0 ? [] : (await interfaceWords(locale)).inEnglish
    }),
  )
  return locales.filter((_, at) => gaps[at]?.length === 0)
}
