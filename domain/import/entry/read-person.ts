import { looksAbbreviated } from '../words/abbreviation'
import { soundsLikeOrganization } from '../words/organization-words'
import { isRole } from '../words/person-words'
import type { Draft } from './draft'
import { splitNames } from './split-names'
import { isCity } from './take-country'
import { personParts } from './tell-kind'

const belongs = (text: string): boolean =>
  isRole(text) || soundsLikeOrganization(text) || looksAbbreviated(text)

/** Reads the name of a person and what it stands with: a function, an organisation, a town. */
export const readPerson = (draft: Draft): Draft => {
  const { name, others } = personParts(draft.rest)
  const doubts = new Set(draft.doubts)
  const last = others.at(-1)
  const isTown =
    last !== undefined &&
    !draft.city &&
    isCity(last) &&
    (draft.isCountryStated || last.split(' ').length < 3) &&
    !belongs(last)
  if (isTown) doubts.add('city-uncertain')
  const affiliation = (isTown ? others.slice(0, -1) : others).join(', ')
  const { abbreviation, ...named } = splitNames({ ...draft, rest: name })
  const told = [abbreviation, affiliation].filter(Boolean).join(', ')
  return {
    ...named,
    doubts: new Set([...named.doubts, ...doubts]),
    ...(isTown ? { city: last } : {}),
    ...(told ? { affiliation: told } : {}),
  }
}
