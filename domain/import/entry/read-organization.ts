import { abbreviates, looksAbbreviated } from '../words/abbreviation'
import { soundsLikeOrganization } from '../words/organization-words'
import type { Draft } from './draft'
import { splitNames } from './split-names'
import { beforeSegment, isCity, segmentsOf } from './take-country'

const trailing = /^(.{4,}?)\s+[–—-]\s+(\S{2,12})$/u

/** Reads the names of an organisation, its abbreviation and its town. */
export const readOrganization = (draft: Draft): Draft => {
  const segments = segmentsOf(draft.rest)
  const doubts = new Set(draft.doubts)
  let { abbreviation, city, rest } = draft
  const last = () => segments.at(-1) ?? ''
  if (
    segments.length > 1 &&
    !city &&
    draft.isCountryStated &&
    isCity(last()) &&
    !looksAbbreviated(last()) &&
    soundsLikeOrganization(segments.slice(0, -1).join(' '))
  ) {
    city = segments.pop() ?? ''
    rest = beforeSegment(rest, city)
    doubts.add('city-uncertain')
  }
  if (segments.length > 1 && !abbreviation && looksAbbreviated(last())) {
    abbreviation = segments.pop() ?? ''
    rest = beforeSegment(rest, abbreviation)
    if (!abbreviates(abbreviation, rest)) doubts.add('abbreviation-uncertain')
  }
  const [, name, short] = trailing.exec(rest) ?? []
  if (!abbreviation && name && short && looksAbbreviated(short)) {
    abbreviation = short
    rest = name
  }
  return splitNames({
    ...draft,
    rest,
    doubts,
    ...(abbreviation ? { abbreviation } : {}),
    ...(city ? { city } : {}),
  })
}
