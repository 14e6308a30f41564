import type { Payload } from 'payload'
import type { GlossaryTerm } from '@/domain/translation/glossary/glossary-term'
import type { GlossaryTerm as Row } from '@/payload-types'
import { inProcess } from '../../signatures/in-process'

type Known = { stamp: string; terms: readonly GlossaryTerm[] }

const termOf = (row: Row): GlossaryTerm => ({
  term: row.term,
  language: row.language,
  partOfSpeech: row.partOfSpeech ?? null,
  doNotTranslate: row.doNotTranslate === true,
  note: row.note || null,
  translations: (row.translations ?? []).map(({ locale, term }) => ({ locale, term })),
})

/** All terms of the glossary, whole, in the order in which they were made. */
export const storedTerms = async (payload: Payload): Promise<(GlossaryTerm & { id: string })[]> => {
  const { docs } = await payload.find({
    collection: 'glossary-terms',
    depth: 0,
    // Whoever works on translations reads the glossary; the doors before this ask who that is.
    overrideAccess: true,
    pagination: false,
    sort: ['createdAt', 'id'],
  })
  return docs.map((row) => ({ id: row.id, ...termOf(row) }))
}

const stampOf = async (payload: Payload): Promise<string> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'glossary-terms',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    select: { updatedAt: true },
    sort: '-updatedAt',
  })
  return `${totalDocs} ${docs[0]?.id} ${docs[0]?.updatedAt}`
}

/** The terms of the glossary: the same list for as long as nothing in it changes, so that it is read and prepared once. */
export const knownTerms = async (payload: Payload): Promise<readonly GlossaryTerm[]> => {
  const all = inProcess('glossary-terms', () => new WeakMap<object, Known>())
  const stamp = await stampOf(payload)
  const known = all.get(payload.db)
  if (known?.stamp === stamp) return known.terms
  const terms = await storedTerms(payload)
  all.set(payload.db, { stamp, terms })
  return terms
}
