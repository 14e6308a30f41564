import type { DoubtCode } from '../entry'
import { statedPlace } from '../place/stated-country'
import { openBrackets } from './brackets'
import { endsInPlace } from './ends-in-place'
import type { Item } from './item'
import type { Layout } from './layout'
import type { MarkedLine } from './numbering'

/** An item that may go on with the next line. */
export type Open = Omit<Item, 'lines'> & {
  from: number
  to: number
  indent: number
  lastLine: string
}

/** How a line goes on with the item before it. */
export type Continuation = { join: 'space' | 'comma'; certain: boolean; doubts: DoubtCode[] }

const leadsOn =
  /(?:[(（[/&–—]|\p{L}[-\u00ad‐]|\b(?:of|the|and|for|in|on|to|by|de|del|des|du|la|le|les|los|et|y|e|und|der|die|das|für|von|des|da|do|di|van)|[,،、，])$/iu

const startsWithin = /^(?:\p{Ll}|[)）\],;:،，、;]|[-–—/]\s)/u

const sure: Continuation = { join: 'space', certain: true, doubts: [] }

const isFull = (line: string, next: string, width: number): boolean =>
  width >= 55 && line.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) > width

/** Whether a line goes on with the item before it, and how; null when it is something new. */
export const continues = (
  open: Open,
  line: MarkedLine,
  layout: Layout,
  afterBlank: boolean,
): Continuation | null => {
  const before = layout.withoutSeparator(open.text.trimEnd())
  if (openBrackets(before) > 0 && openBrackets(before) < 4) return sure
  if (leadsOn.test(before) && !(afterBlank && /[,،、，]$/.test(before))) return sure
  if (afterBlank && !(layout.isMarked && /^(?:[\p{Ll}(（)）\],;:،，、]|[-–—/]\s)/u.test(line.text)))
    return null
  if (
    startsWithin.test(line.text) &&
    !layout.startsLow &&
    (layout.isMarked || !endsInPlace(before))
  )
    return sure
  if (/^[(（]/.test(line.text)) return sure
  if (layout.isMarked)
    return isFull(open.lastLine, line.text, layout.width) || statedPlace(line.text) === null
      ? { join: 'space', certain: false, doubts: [] }
      : { join: 'comma', certain: false, doubts: [] }
  if (layout.inParagraphs) {
    const join = isFull(open.lastLine, line.text, layout.width) ? 'space' : 'comma'
    return { join, certain: false, doubts: [] }
  }
  if (isFull(open.lastLine, line.text, layout.width) && statedPlace(line.text) === null)
    return { join: 'space', certain: false, doubts: ['wrap-uncertain'] }
  return null
}
