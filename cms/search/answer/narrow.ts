import { type Narrowed, type Narrowing, narrowings } from '@/domain/search/asked'
import type { Hit } from '../index/find'
import type { Indexed } from '../index/site-index'

/** A question's narrowing with the organisation by its id; null for one that there is not. */
export type Narrow = Omit<Narrowed, 'organization'> & { organization?: string | null | undefined }

const valuesOf: Record<Narrowing, (document: Indexed) => readonly (string | number)[]> = {
  kind: ({ kind }) => [kind],
  year: ({ years }) => years,
  organization: ({ organizations }) => organizations,
  language: ({ languages }) => languages,
}

const fits = (document: Indexed, narrow: Narrow, but?: Narrowing): boolean =>
  narrowings.every((name) => {
    const wanted = narrow[name]
    if (name === but || wanted === undefined) return true
    return wanted !== null && valuesOf[name](document).includes(wanted)
  })

/** The hits that are as narrow as was asked for; all but one of the narrowings where that is left out. */
export const narrowed = (hits: readonly Hit[], narrow: Narrow, but?: Narrowing): Hit[] =>
  hits.filter(({ document }) => fits(document, narrow, but))

/** How many hits there would be for each value of each narrowing, the others being as they are. */
export const countChoices = (
  hits: readonly Hit[],
  narrow: Narrow,
): Record<Narrowing, Map<string, number>> => {
  const counts = (name: Narrowing): Map<string, number> => {
    const numbers = new Map<string, number>()
    for (const { document } of narrowed(hits, narrow, name))
      for (const value of new Set(valuesOf[name](document)))
        numbers.set(String(value), (numbers.get(String(value)) ?? 0) + 1)
    return numbers
  }
  return {
    kind: counts('kind'),
    year: counts('year'),
    organization: counts('organization'),
    language: counts('language'),
  }
}
