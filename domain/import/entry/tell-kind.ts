import { bracketParts } from '../text/brackets'
import { looksAbbreviated } from '../words/abbreviation'
import { soundsLikeOrganization } from '../words/organization-words'
import { hasTitle, isRole, looksLikePerson } from '../words/person-words'
import type { Draft } from './draft'
import { segmentsOf } from './take-country'

/** What signed, and whether that is certain. */
export type ToldKind = { kind: 'organization' | 'person'; certain: boolean }

const dash = /\s+[–—-]\s+|\s*[|]\s*/u

/** A person's name at the start of a text, and what stands after it. */
export const personParts = (text: string): { name: string; others: string[] } => {
  const [first = '', ...segments] = segmentsOf(text)
  const [name = '', ...beside] = first.split(dash)
  const parts = bracketParts(name)
  const last = parts.at(-1)
  if (last?.inBrackets && parts.length === 2 && !/(?!\p{sc=Latn})\p{L}/u.test(last.text))
    return { name: parts[0]?.text ?? name, others: [last.text, ...beside, ...segments] }
  return { name, others: [...beside, ...segments] }
}

/** Tells whether an organisation or a person signed, by titles, words, and what stands beside the name. */
export const tellKind = (draft: Draft, heading: ToldKind['kind'] | undefined): ToldKind => {
  const certain = (kind: ToldKind['kind']): ToldKind => ({ kind, certain: true })
  const { name, others } = personParts(draft.rest)
  if (hasTitle(name)) return certain('person')
  if (heading) return certain(heading)
  if (draft.abbreviation || soundsLikeOrganization(name)) return certain('organization')
  if (looksAbbreviated(name)) return certain('organization')
  if (!looksLikePerson(name))
    return { kind: 'organization', certain: !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) }
  return { kind: 'person', certain: others.some(isRole) }
}
