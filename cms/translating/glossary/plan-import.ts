import type { GlossaryTerm } from '@/domain/translation/glossary/glossary-term'
import type { Locale } from '@/i18n/locales'
import type { ReadTerm, RefusedTerm, TermFile } from './term-file'

export type StoredTerm = GlossaryTerm & { id: string }

/** What an import would make of a term: `id` is that of the term that it changes, `fields` what it changes of it. */
export type PlannedTerm = {
  line: number
  what: 'create' | 'update' | 'same'
  id: string | null
  fields: string[]
  data: GlossaryTerm
}

const nameOf = ({ term, language }: { term: string; language: string }): string =>
  `${language}\u0004${term.normalize('NFC')}`

const grouped = (translations: GlossaryTerm['translations']): Map<string, string[]> => {
  const groups = new Map<string, string[]>()
  for (const { locale, term } of translations)
    groups.set(locale, [...(groups.get(locale) ?? []), term])
  return groups
}

const isSame = (
  one: GlossaryTerm['translations'],
  other: GlossaryTerm['translations'],
): boolean => {
  const [ours, theirs] = [grouped(one), grouped(other)]
  return (
    ours.size === theirs.size &&
    [...ours].every(([locale, terms]) => theirs.get(locale)?.join('\n') === terms.join('\n'))
  )
}

/** What is called what, from the view of the stored term: a file may begin with another of its languages. */
const said = (read: ReadTerm, stored: GlossaryTerm): Map<string, readonly string[]> => {
  const terms = new Map<string, string[]>()
  const isOwnName = nameOf(read) === nameOf(stored)
  if (!isOwnName) terms.set(read.language, [read.term])
  for (const [locale, more] of read.translations) {
    const isOwn = (term: string) => !isOwnName && locale === stored.language && term === stored.term
    terms.set(locale, [...(terms.get(locale) ?? []), ...more.filter((term) => !isOwn(term))])
  }
  return terms
}

const laidOver = (read: ReadTerm, stored: GlossaryTerm): GlossaryTerm => {
  const terms = said(read, stored)
  const kept = stored.translations.filter(({ locale }) => !terms.has(locale))
  const fresh = [...terms].flatMap(([locale, list]) => list.map((term) => ({ locale, term })))
  return {
    term: stored.term,
    language: stored.language,
    partOfSpeech: read.partOfSpeech === undefined ? stored.partOfSpeech : read.partOfSpeech,
    doNotTranslate: read.doNotTranslate ?? stored.doNotTranslate,
    note: read.note === undefined ? stored.note : read.note,
    translations: [...kept, ...fresh],
  }
}

const changedFields = (stored: GlossaryTerm, data: GlossaryTerm): string[] => [
  ...(['partOfSpeech', 'doNotTranslate', 'note'] as const).filter(
    (field) => stored[field] !== data[field],
  ),
  ...(isSame(stored.translations, data.translations) ? [] : ['translations']),
]

/** The terms that are stored, of which each may be found once. */
class Shelf {
  readonly #terms = new Map<string, StoredTerm[]>()

  constructor(terms: readonly StoredTerm[]) {
    for (const term of terms)
      this.#terms.set(nameOf(term), [...(this.#terms.get(nameOf(term)) ?? []), term])
  }

  /** Takes the term that a file means: of those with its name and part of speech the one that is as the file says. */
  take(read: ReadTerm, name: { term: string; language: Locale }): StoredTerm | null {
    const terms = this.#terms.get(nameOf(name)) ?? []
    const fitting = terms
      .filter(
        ({ partOfSpeech }) => read.partOfSpeech === undefined || read.partOfSpeech === partOfSpeech,
      )
      .sort((one, other) => Number(one.partOfSpeech !== null) - Number(other.partOfSpeech !== null))
    const equal = fitting.find(
      (stored) => changedFields(stored, laidOver(read, stored)).length === 0,
    )
    const found = equal ?? fitting[0]
    if (!found) return null
    this.#terms.set(
      nameOf(name),
      terms.filter((term) => term !== found),
    )
    return found
  }
}

const fresh = (read: ReadTerm): GlossaryTerm => {
  const nothing = { partOfSpeech: null, doNotTranslate: false, note: null, translations: [] }
  return laidOver(read, { term: read.term, language: read.language, ...nothing })
}

/**
 * What an import of a file would do: a term with the same words, language and part of speech is brought up to the file, others
 * are made. What the file does not speak of stays. A file that was exported changes nothing.
 */
export const planImport = (
  all: readonly StoredTerm[],
  file: TermFile,
): { planned: PlannedTerm[]; refused: RefusedTerm[] } => {
  const shelf = new Shelf(all)
  const refused = [...file.refused]
  const planned: PlannedTerm[] = []
  const named = new Set<string>()
  const found = new Map<ReadTerm, StoredTerm>()
  // Those whose part of speech is told take what is theirs before the others choose.
  const order = file.terms.toSorted(
    (one, other) =>
      Number(one.partOfSpeech === undefined) - Number(other.partOfSpeech === undefined) ||
      one.line - other.line,
  )
  for (const names of [(read: ReadTerm) => [read], (read: ReadTerm) => read.otherNames])
    for (const read of order)
      for (const name of found.has(read) ? [] : names(read)) {
        const taken = found.has(read) ? null : shelf.take(read, name)
        if (taken) found.set(read, taken)
      }
  for (const read of file.terms) {
    const { line } = read
    const stored = found.get(read)
    const name = `${nameOf(read)}\u0004${read.partOfSpeech ?? ''}`
    if (stored) {
      const data = laidOver(read, stored)
      const fields = changedFields(stored, data)
      planned.push({
        ...{ line, id: stored.id, fields, data },
        what: fields.length > 0 ? 'update' : 'same',
      })
    } else if (named.has(name)) refused.push({ line, term: read.term, code: 'twice' })
    else planned.push({ line, what: 'create', id: null, fields: [], data: fresh(read) })
    named.add(name)
  }
  return {
    planned,
    refused: refused.sort((one, other) => one.line - other.line),
  }
}
