import { endsInPlace } from './ends-in-place'
import { headingOf } from './heading'
import { type Chain, longestChain, type MarkedLine } from './numbering'

/** How a list is laid out: what its entries begin with, and what holds for all of it. */
export type Layout = {
  /** The text and number of the entry that a line begins, undefined when it begins none by its marker. */
  begins: (line: MarkedLine) => { text: string; number?: number } | undefined
  isMarked: boolean
  hasHeadings: boolean
  inParagraphs: boolean
  /** Entries begin with small letters, so that these say nothing. */
  startsLow: boolean
  /** Of the longest usual line, in characters. */
  width: number
  /** An entry without the sign that closes every one of the list. */
  withoutSeparator: (text: string) => string
}

const share = <One>(all: readonly One[], is: (one: One) => boolean): number =>
  all.length ? all.filter(is).length / all.length : 0

const style = (line: MarkedLine): string => {
  const marker = line.text.slice(0, line.text.length - (line.marker?.rest.length ?? 0))
  return marker.replace(/\p{Nd}+/gu, '#').replace(/\s/g, '')
}

/** A list of one entry has nothing to count on from. */
const alone = (lines: readonly MarkedLine[]): Chain | null => {
  const marker = lines[0]?.marker
  return marker?.kind === 'number' ? { from: 0, to: 0, count: 1, isBare: false } : null
}

const numbered = (lines: readonly MarkedLine[]): Layout['begins'] | null => {
  const chain = longestChain(lines) ?? alone(lines)
  const counted = lines.filter(({ marker }) => marker?.number !== undefined)
  const first = chain && lines[chain.from]
  if (!first || chain.count < counted.length / 4) return null
  const usual = style(first)
  let last: number | null = null
  return (line) => {
    const { marker } = line
    if (marker?.number === undefined) return undefined
    const { number, rest: text, kind } = marker
    const follows = last !== null && number > last && number <= last + 3
    const isUsual = style(line) === usual && number < 1_000_000
    const restarts = number === 1 && isUsual
    const fits =
      kind === 'bare'
        ? follows || (chain.isBare && (last === null || restarts))
        : isUsual || follows
    if (!fits || (last !== null && number > last + 500)) return undefined
    last = number
    return { text, number }
  }
}

const bulleted = (lines: readonly MarkedLine[]): Layout['begins'] | null => {
  const bullets = lines.filter(({ marker }) => marker?.kind === 'bullet')
  if (bullets.length < 2 || bullets.length < lines.length / 5) return null
  return ({ marker }) => (marker?.kind === 'bullet' ? { text: marker.rest } : undefined)
}

const separator = (lines: readonly MarkedLine[]): Layout['withoutSeparator'] => {
  for (const sign of [',', ';', '،', '；', '，', '、'])
    if (lines.length > 2 && share(lines, ({ text }) => text.endsWith(sign)) > 0.6)
      return (text) => (text.endsWith(sign) ? text.slice(0, -1) : text)
  return (text) => text
}

/** Whether entries are paragraphs of a few lines each, parted by empty lines. */
const areParagraphs = (lines: readonly MarkedLine[], said: readonly MarkedLine[]): boolean => {
  const blocks: MarkedLine[][] = []
  let block: MarkedLine[] = []
  for (const line of lines) {
    if (!line.isBlank) block.push(line)
    else if (block.length) {
      blocks.push(block)
      block = []
    }
  }
  if (block.length) blocks.push(block)
  if (blocks.length < 3 || said.length <= blocks.length || said.length > blocks.length * 3.5)
    return false
  const several = blocks.filter(({ length }) => length > 1).length
  return (
    several >= 2 &&
    several >= blocks.length / 2 &&
    share(blocks, ([first]) => first !== undefined && headingOf(first.text) !== null) < 0.3 &&
    share(said, ({ text }) => endsInPlace(text)) < 0.7
  )
}

/** The width at which lines were broken: that of the longest of them all but the odd one out. */
const widthOf = (said: readonly MarkedLine[]): number => {
  const lengths = said
    .map(({ text, indent }) => text.length + indent)
    .sort((one, other) => other - one)
  return lengths[Math.min(2, lengths.length - 1)] ?? 0
}

/** Finds out how a list is laid out. */
export const layoutOf = (lines: readonly MarkedLine[]): Layout => {
  const said = lines.filter(({ isBlank }) => !isBlank)
  const begins = numbered(said) ?? bulleted(said)
  const first = said.find((line) => (begins ? line.marker !== null : true))
  const headings = said.filter(({ text, marker }) => !marker && headingOf(text) !== null)
  const isMarked = begins !== null
  const startsWithHeading =
    first !== undefined && headings.some(({ at }) => (isMarked ? at < first.at : at <= first.at))
  return {
    begins: begins ?? (() => undefined),
    isMarked,
    hasHeadings: startsWithHeading,
    inParagraphs: !isMarked && !startsWithHeading && areParagraphs(lines, said),
    startsLow: share(said, ({ text }) => /^\p{Ll}/u.test(text)) > 0.5,
    width: widthOf(said),
    withoutSeparator: separator(said),
  }
}
