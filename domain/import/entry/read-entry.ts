import type { ImportEntry } from '../entry'
import { countryInName } from '../place/country-in-name'
import type { Item } from '../text/item'
import { guessLanguage } from '../words/guess-language'
import type { Draft } from './draft'
import { readOrganization } from './read-organization'
import { readPerson } from './read-person'
import { takeLeadingAbbreviation } from './take-abbreviation'
import { takeCountry } from './take-country'
import { takeDate } from './take-date'
import { takeLinks } from './take-links'
import { tellKind } from './tell-kind'
import { tidied } from './tidy'

/** What a table knows of an entry from its columns, before the text in its name column is read. */
export type Known = Partial<Omit<ImportEntry, 'doubts' | 'lines' | 'name'>>

const withCountry = (draft: Draft, { context }: Pick<Item, 'context'>): Draft => {
  const { place } = context
  const doubts = new Set(draft.doubts)
  if (draft.isCountryStated) {
    const differs = place?.country && draft.country && place.country !== draft.country
    if (differs) doubts.add('country-from-heading-differs')
    return { ...draft, doubts }
  }
  const found = place ?? (draft.kind === 'person' ? null : countryOf(draft))
  if (!found) return { ...draft, doubts: doubts.add('country-missing') }
  if (found.doubt) doubts.add('country-uncertain')
  return {
    ...draft,
    doubts,
    ...(found.country ? { country: found.country } : {}),
    ...(found.countryLabel ? { countryLabel: found.countryLabel } : {}),
  }
}

const countryOf = ({ name = '', nativeName = '' }: Draft) => {
  const told = countryInName(name)
  return told?.country || !nativeName ? told : (countryInName(nativeName) ?? told)
}

/** Reads one entry of a list. What a table's columns say of it goes before what its text says. */
export const readEntry = (item: Item, known: Known = {}): ImportEntry => {
  const begun: Draft = {
    ...known,
    rest: tidied(item.text, true),
    doubts: new Set(item.doubts),
    ...(known.country || known.countryLabel ? { isCountryStated: true } : {}),
  }
  const taken = takeLeadingAbbreviation(known.date ? takeLinks(begun) : takeDate(takeLinks(begun)))
  const tidy = { ...taken, rest: tidied(taken.rest) }
  const placed = tidy.isCountryStated ? tidy : takeCountry(tidy)
  const told = known.kind
    ? { kind: known.kind, certain: true }
    : tellKind(placed, item.context.kind)
  const read = told.kind === 'person' ? readPerson(placed) : readOrganization(placed)
  const whole = withCountry({ ...read, kind: told.kind }, item)
  if (!told.certain) whole.doubts.add('kind-uncertain')
  const {
    rest: _,
    isCountryStated: __,
    doubts,
    name = '',
    nativeName,
    kind = 'organization',
    ...others
  } = whole
  const clean = tidied(name)
  if (!clean) doubts.add('name-missing')
  if (clean.length > 160) doubts.add('name-long')
  return {
    ...(item.number === undefined ? {} : { number: item.number }),
    ...others,
    name: clean,
    kind,
    ...(nativeName
      ? {
          nativeName: tidied(nativeName),
          nativeLanguage: known.nativeLanguage ?? guessLanguage(nativeName, whole.country),
        }
      : {}),
    doubts: [...doubts].sort(),
    lines: item.lines,
  }
}
