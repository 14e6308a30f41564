import { partsOfSpeech } from '@/domain/translation/desk/state'
import type { Locale } from '@/i18n/locales'
import { siteLocale } from '../site-locale'
import {
  longestNote,
  longestTerm,
  oneLine,
  type ReadTerm,
  type RefusedTerm,
  someLines,
} from '../term-file'

/** A concept as a TBX file has it. */
export type Concept = {
  line: number
  notes: string[]
  isUntranslated: boolean
  terms: { term: string; language: string; partOfSpeech: string | null; isOutdated: boolean }[]
}

const partOf = (said: string): string => {
  const bare = said.replace(/[\s_-]/g, '').toLowerCase()
  return partsOfSpeech.find((part) => part.toLowerCase() === bare) ?? 'other'
}

/**
 * A concept as a term of the glossary: what comes first in it, in a language of the site, with what it is called in the
 * others. Words that are not to be used any more are left out; of languages that it does not have, nothing is said.
 */
export const termOf = ({ line, notes, isUntranslated, terms }: Concept): ReadTerm | RefusedTerm => {
  const said = terms.map((term) => ({ ...term, term: oneLine(term.term) }))
  const known = said.flatMap(({ isOutdated, ...term }) => {
    const language = siteLocale(term.language)
    return language && !isOutdated && term.term !== '' ? [{ ...term, language }] : []
  })
  const [head, ...others] = known
  const refused = { line, term: said[0]?.term ?? '' }
  if (!said.some(({ term }) => term !== '')) return { ...refused, code: 'no-term' }
  if (!head) return { ...refused, code: 'unknown-language' }
  const note = someLines(notes.join('\n'))
  if (known.some(({ term }) => term.length > longestTerm) || note.length > longestNote)
    return { ...refused, code: 'too-long' }
  const translations = new Map<Locale, string[]>()
  for (const { term, language } of others)
    translations.set(language, [...(translations.get(language) ?? []), term])
  const part = known.find(({ partOfSpeech }) => partOfSpeech)?.partOfSpeech
  return {
    line,
    term: head.term,
    language: head.language,
    otherNames: others
      .filter(({ language }) => language !== head.language)
      .map(({ term, language }) => ({ term, language })),
    ...(part ? { partOfSpeech: partOf(part) } : {}),
    ...(isUntranslated ? { doNotTranslate: true } : {}),
    ...(note ? { note } : {}),
    translations,
  }
}
