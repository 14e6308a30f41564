import type { LeftOut } from '../entry'
import { speaksOfSigning } from '../words/section-words'
import { headingOf } from './heading'
import { longestChain, type MarkedLine } from './numbering'

const strong =
  /^(?:.{0,30}\b)?(?:list of )?(?:(?:first|co-?|initial|organi[sz]ation\S*|individual) ?)*(?:signator|signed by|undersigned|endorse|unterzeichn|signataire|firmant|signatari|подписа)/iu

const isListHeading = ({ text, marker, isBlank }: MarkedLine): boolean => {
  if (isBlank || marker?.kind === 'number' || text.length > 220 || !speaksOfSigning(text))
    return false
  if (/[:：]\s*$/.test(text)) return true
  return (
    text.length <= 60 &&
    !/[.!?。,;]\s*$/.test(text) &&
    (strong.test(text) || /[\p{sc=Han}\p{sc=Arab}\p{sc=Hebr}]/u.test(text))
  )
}

const isProse = ({ text, marker }: MarkedLine): boolean =>
  !marker && (text.length > 45 || /[.!?]$/.test(text))

/** The index at which the list begins: after the heading that announces it, else where its numbers or bullets do. */
const startOf = (lines: readonly MarkedLine[]): number => {
  const last = lines.findLastIndex(
    (line, at) => isListHeading(line) && lines.slice(at + 1, at + 400).some((one) => !one.isBlank),
  )
  const chain = longestChain(lines)
  if (last >= 0 && !(chain && chain.count > 2 && chain.from < last && chain.to > last + 1))
    return last + 1
  if (chain && chain.count > 2) return withHeadings(lines, chain.from)
  const bullets = lines.filter(({ marker }) => marker?.kind === 'bullet').length
  const first = lines.findIndex(({ marker }) => marker?.kind === 'bullet')
  if (
    bullets > 2 &&
    first > 0 &&
    lines.slice(0, first).every((line) => line.isBlank || isProse(line) || isTitle(line))
  )
    return withHeadings(lines, first)
  return lines.findIndex((line) => !line.isBlank && !isTitle(line))
}

const isTitle = ({ text, marker }: MarkedLine): boolean =>
  !marker &&
  (/^(?:signed|unterzeichnet|signé|firmado)(?: by)?[,:]?$/i.test(text) ||
    (/[:：]$/.test(text) && text.length > 12 && headingOf(text) === null && !/[;；،,]/.test(text)))

/** Headings right before the first entry belong to the list. */
const withHeadings = (lines: readonly MarkedLine[], from: number): number => {
  let start = from
  for (let at = from - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (!line || line.isBlank) continue
    if (!headingOf(line.text)) break
    start = at
  }
  return start
}

const leftOut = (reason: LeftOut['reason'], lines: readonly MarkedLine[]): LeftOut[] => {
  const said = lines.filter(({ isBlank }) => !isBlank)
  const [first, last] = [said[0], said.at(-1)]
  if (!first || !last) return []
  const text = said.map((line) => line.text).join(' ')
  return [
    {
      reason,
      text: text.length > 200 ? `${text.slice(0, 199)}…` : text,
      lines: [first.at, last.at],
    },
  ]
}

/** The part of a text that is a list of who signed, and what stands before it and is none of it. */
export const findList = (
  lines: readonly MarkedLine[],
): { list: readonly MarkedLine[]; before: readonly MarkedLine[]; leftOut: LeftOut[] } => {
  const start = Math.max(0, startOf(lines))
  const before = lines.slice(0, start)
  return { list: lines.slice(start), before, leftOut: leftOut('before-the-list', before) }
}
