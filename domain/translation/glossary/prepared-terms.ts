import { searchKey } from '../../search-key'
import type { GlossaryTerm } from './glossary-term'
import { formInGlossary } from './stem'
import { unspacedScript, wordsOf } from './words'

/** One expression of a glossary in one language, ready to be looked for. */
export type PreparedTerm = {
  entry: GlossaryTerm
  expression: string
  /** How long it is, in characters as it is folded. */
  length: number
  words: { form: string; capitals: string | null }[]
}

/** The expressions of a glossary in one language: by the form of their first word, or, without spaces, by first character. */
export type PreparedGlossary = {
  byWord: Map<string, PreparedTerm[]>
  byCharacter: Map<string, { term: PreparedTerm; key: string }[]>
}

/** Whether a word is an abbreviation in capitals, of two letters at least. */
const isAbbreviation = (word: string): boolean =>
  /^[\p{Lu}\p{N}.&]+$/u.test(word) && (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2

/** How an entry can be said in a language; what is never translated is the same in each. */
export function expressionsIn(entry: GlossaryTerm, language: string): string[] {
  const own = entry.language === language || entry.doNotTranslate ? [entry.term] : []
  const others = entry.translations.filter(({ locale }) => locale === language)
  return [...new Set([...own, ...others.map(({ term }) => term)])].filter((term) => term.trim())
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item) {
  const list = map.get(key)
  if (list) list.push(item)
  else map.set(key, [item])
}

/** Makes the terms of a glossary ready to be found in texts of a language. */
export function prepare(terms: readonly GlossaryTerm[], language: string): PreparedGlossary {
  const prepared: PreparedGlossary = { byWord: new Map(), byCharacter: new Map() }
  for (const entry of terms)
    for (const expression of expressionsIn(entry, language)) {
      const key = searchKey(expression)
      const words = wordsOf(expression, language).map((word) => ({
        form: formInGlossary(word.key, language),
        capitals: isAbbreviation(word.raw) ? word.raw : null,
      }))
      const term = { entry, expression, length: key.length, words }
      const [first] = words
      if (unspacedScript.test(expression)) {
        const compact = key.replaceAll(' ', '')
        add(prepared.byCharacter, compact.charAt(0), { term, key: compact })
      } else if (first) add(prepared.byWord, first.form, term)
    }
  return prepared
}

const known = new WeakMap<readonly GlossaryTerm[], Map<string, PreparedGlossary>>()

/** The same, remembered for as long as the list of terms is. */
export function preparedFor(terms: readonly GlossaryTerm[], language: string): PreparedGlossary {
  const languages = known.get(terms) ?? new Map<string, PreparedGlossary>()
  known.set(terms, languages)
  const prepared = languages.get(language) ?? prepare(terms, language)
  languages.set(language, prepared)
  return prepared
}
