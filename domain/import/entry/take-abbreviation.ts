import { statedPlace } from '../place/stated-country'
import { splitOutside } from '../text/brackets'
import { abbreviates, isAbbreviationPhrase, looksAbbreviated } from '../words/abbreviation'
import type { Draft } from './draft'

const dashed = /^(.{2,32}?)\s*(?:\s[-–—]\s|[:：]\s?|–|—)\s*(\S.*)$/u
const spaced = /^(\S{2,12}(?:\s\([\p{Lu}-]{1,6}\))?)\s+(\S.*)$/u

/** The cells of a text whose gaps are wider than those between words. */
const cellsOf = (text: string): string[] => {
  const marked = text.replace(/\t+|\s{2,}/g, '\t')
  return splitOutside(marked, (sign) => sign === '\t').map((cell) => cell.replace(/\t/g, ' '))
}

const led = (draft: Draft, abbreviation: string, rest: string): Draft => ({
  ...draft,
  abbreviation,
  rest,
})

/** Takes the abbreviation that an entry begins with: before a gap, before a dash, or because its letters fit. */
export const takeLeadingAbbreviation = (draft: Draft): Draft => {
  const cells = cellsOf(draft.rest)
  const [first = '', ...others] = cells
  const rest = cells.join(' ').replace(/\s+/g, ' ')
  if (draft.abbreviation) return { ...draft, rest }
  if (others.length > 0 && isAbbreviationPhrase(first)) {
    const last = others.length > 1 ? statedPlace(others.at(-1) ?? '') : null
    return led(
      draft,
      first,
      last ? `${others.slice(0, -1).join(' ')}, ${others.at(-1)}` : others.join(' '),
    )
  }
  if (others.length > 0 && statedPlace(others.at(-1) ?? ''))
    return { ...draft, rest: cells.join(', ') }
  const dash = dashed.exec(rest)
  if (dash?.[1] && dash[2] && looksAbbreviated(dash[1]) && !statedPlace(dash[1])) {
    const isCountryAlone = statedPlace(dash[2]) !== null
    if (!isCountryAlone) return led(draft, dash[1], dash[2])
  }
  const [, word = '', name = ''] = spaced.exec(rest) ?? []
  if (
    looksAbbreviated(word.split(' ')[0] ?? '') &&
    abbreviates(word, name.replace(/[,،(（].*$/u, ''))
  )
    return led(draft, word, name)
  return { ...draft, rest }
}
