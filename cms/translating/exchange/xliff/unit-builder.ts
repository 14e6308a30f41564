import type { SaxesTagNS } from 'saxes'
import { characterOf } from './characters'
import type { Token } from './tokens'
import type { Segment, Unit } from './unit'

const attribute = (tag: SaxesTagNS, name: string): string => tag.attributes[name]?.value ?? ''

const numberOf = (value: string): number | null => (/^\d{1,6}$/.test(value) ? Number(value) : null)

/** Begins a unit. */
export const newUnit = (tag: SaxesTagNS, line: number): Unit => ({
  line,
  name: attribute(tag, 'name'),
  loose: false,
  segments: [],
  metas: new Map(),
  previous: '',
})

/** Begins a segment, or what stands between two (`<ignorable>`). */
export const newSegment = (tag: SaxesTagNS): Segment => ({
  isBetween: tag.local === 'ignorable',
  state: attribute(tag, 'state') || 'initial',
  subState: attribute(tag, 'subState'),
  source: [],
  target: null,
  order: null,
})

/** Begins the source or target of a segment, and gives the list that its pieces go to. */
export const beginText = (segment: Segment, tag: SaxesTagNS): Token[] => {
  if (tag.local === 'source') return segment.source
  segment.order = numberOf(attribute(tag, 'order'))
  segment.target = []
  return segment.target
}

/** What an inline element says where it begins; marks (`<mrk>`, `<sm>`) and what is unknown say nothing. */
export const opened = (tag: SaxesTagNS): Token | null => {
  switch (tag.local) {
    case 'cp':
      return { kind: 'text', text: characterOf(attribute(tag, 'hex')) }
    case 'pc':
    case 'sc':
      return { kind: 'open', number: attribute(tag, 'id') }
    case 'ec':
      return { kind: 'close', number: attribute(tag, 'startRef') || attribute(tag, 'id') }
    case 'ph':
      return { kind: 'empty', number: attribute(tag, 'id') }
    default:
      return null
  }
}

/** What an inline element says where it ends. */
export const closed = (tag: SaxesTagNS): Token | null =>
  tag.local === 'pc' ? { kind: 'close', number: attribute(tag, 'id') } : null
