import type { DoubtCode } from '../entry'
import { statedPlace } from '../place/stated-country'
import { looksAbbreviated } from '../words/abbreviation'
import { soundsLikeOrganization } from '../words/organization-words'
import { looksLikePerson } from '../words/person-words'
import { splitOutside } from './brackets'
import type { Item } from './item'

const led = /^(.{2,60}?)\s*[:：]\s*(\S.*)$/u

const isSemicolon = (sign: string) => sign === ';' || sign === '；' || sign === '؛'
const isComma = (sign: string) => sign === ',' || sign === '،' || sign === '，'
const isListComma = (sign: string) => sign === '、'

const isWhole = (text: string): boolean =>
  soundsLikeOrganization(text) || looksAbbreviated(text) || looksLikePerson(text)

const endsInBrackets = (text: string): boolean => /[)）\]]$/u.test(text)

/** The names that one text lists, and whether it is certain that they are several. */
const namesIn = (text: string, isLed: boolean): { names: string[]; doubts: DoubtCode[] } => {
  const parts = splitOutside(text, isSemicolon)
  if (parts.length > 1)
    return parts.some(statedPlace) ? { names: [text], doubts: [] } : { names: parts, doubts: [] }
  const listed = splitOutside(text, isListComma)
  if (listed.length > 2 && listed.every((name) => name.length <= 40 && !statedPlace(name)))
    return { names: listed, doubts: [] }
  const commas = splitOutside(text, isComma)
  if (commas.length > 1 && commas.every(endsInBrackets)) return { names: commas, doubts: [] }
  const isSeveral = isLed ? commas.length > 1 : commas.length > 4
  if (isSeveral && commas.every((name) => isWhole(name) && !statedPlace(name)))
    return { names: commas, doubts: ['split-uncertain'] }
  return { names: [text], doubts: [] }
}

const split = (item: Item): Item[] => {
  const [, first = '', rest = ''] = led.exec(item.text) ?? []
  const place = first ? statedPlace(first) : null
  const context = place ? { ...item.context, place } : item.context
  const { names, doubts } = namesIn(place ? rest : item.text, place !== null)
  if (names.length === 1) return [{ ...item, text: names[0] ?? '', context }]
  const { number: _, ...shared } = item
  return names.map((text) => ({ ...shared, text, context, doubts: [...item.doubts, ...doubts] }))
}

/** Parts items that name several: "Kenya: one; another", and lists that are one paragraph. */
export const splitItems = (items: readonly Item[]): Item[] => items.flatMap(split)
