import type { DoubtCode, Lines } from '../entry'
import type { StatedPlace } from '../place/stated-country'

/** What the headings above an item say of it. */
export type Context = { place?: StatedPlace; kind?: 'organization' | 'person' }

/** The text of one entry, healed of its line ends, with what is known before it is read. */
export type Item = {
  text: string
  lines: Lines
  number?: number
  context: Context
  doubts: DoubtCode[]
}
