import type { CreativeWorkLeaf } from 'schema-dts'
import type { TranslationNote } from '@/domain/translation/note'
import { type At, addressOf, idOf } from './at'
import { known } from './known'

type Work = Pick<
  CreativeWorkLeaf,
  '@id' | 'url' | 'inLanguage' | 'translationOfWork' | 'workTranslation' | 'translator'
>

const isPartly = ({ state }: Pick<TranslationNote, 'state'>): boolean =>
  state === 'partial' || state === 'outdated'

/**
 * What a text has by being a translation or an original: its language, the other texts that it is a translation of or is
 * translated into as far as they can really be read here, and those who translated it and want to be named. A page in a
 * language that the text is not translated into holds the original; one that is translated in part holds a text of its own,
 * in both languages, that is not called a translation.
 */
export const work = (
  { address, locale, reading }: At,
  note: TranslationNote | undefined,
  originalName?: string | null,
): Work => {
  const { original, path, readableIn } = reading
  const isMixed = original !== null && !readableIn.includes(locale) && note && isPartly(note)
  const language = isMixed || readableIn.includes(locale) ? locale : (original ?? locale)
  const at = { address, locale: language }
  const other = (inLanguage: typeof locale, name?: string | null) => {
    const there = { address, locale: inLanguage }
    return known<CreativeWorkLeaf>({
      '@type': 'CreativeWork',
      '@id': idOf(there, path),
      url: addressOf(there, path),
      name,
      inLanguage,
    })
  }
  const isTranslated = original !== null && language !== original && !isMixed
  return known<Work>({
    '@id': idOf(at, path),
    url: addressOf(at, path),
    inLanguage: isMixed ? [language, original] : language,
    translationOfWork: isTranslated && other(original, originalName),
    workTranslation:
      language === original &&
      readableIn.filter((one) => one !== original).map((one) => other(one)),
    translator:
      (isTranslated || isMixed) &&
      (note?.credits ?? []).map((name) => ({ '@type': 'Person' as const, name })),
  })
}
