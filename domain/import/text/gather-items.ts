import type { DoubtCode, LeftOut } from '../entry'
import { continues, type Open } from './continues'
import { headingOf } from './heading'
import type { Context, Item } from './item'
import { joinLine, type Vocabulary } from './join-lines'
import type { Layout } from './layout'
import { isPageNumber, runningHeads } from './noise'
import type { MarkedLine } from './numbering'

/** The items of a list, and the lines that are none. */
export type Gathered = { items: Item[]; leftOut: LeftOut[] }

const started = (
  line: MarkedLine,
  text: string,
  number: number | undefined,
  context: Context,
): Open => ({
  text,
  from: line.at,
  to: line.at,
  indent: line.indent,
  lastLine: line.text,
  context,
  doubts: [],
  ...(number === undefined ? {} : { number }),
})

/** Gathers the lines of a list into items: what begins an entry, what goes on with it, what heads it, what is none of it. */
export const gatherItems = (
  lines: readonly MarkedLine[],
  layout: Layout,
  known: Vocabulary,
): Gathered => {
  const items: Item[] = []
  const leftOut: LeftOut[] = []
  const isRunningHead = runningHeads(lines)
  let open: Open | null = null
  let context: Context = {}
  let afterBlank = false

  const close = () => {
    if (!open) return
    const { text, from, to, number, doubts } = open
    const rest = { text: text.trim(), lines: [from, to] as const, context: open.context, doubts }
    items.push(number === undefined ? rest : { ...rest, number })
    open = null
  }
  const leave = (reason: LeftOut['reason'], line: MarkedLine) =>
    leftOut.push({ reason, text: line.text.slice(0, 200), lines: [line.at, line.at] })
  const goOn = (
    before: Open,
    line: MarkedLine,
    how: 'space' | 'comma',
    doubts: readonly DoubtCode[],
  ) => {
    const joined =
      how === 'comma'
        ? { text: `${before.text.replace(/[\s,;،]+$/, '')}, ${line.text}`, doubtful: false }
        : joinLine(before.text, line.text, known)
    const found: DoubtCode[] = joined.doubtful ? [...doubts, 'hyphen-uncertain'] : [...doubts]
    open = {
      ...before,
      text: joined.text,
      to: line.at,
      lastLine: line.text,
      doubts: [...before.doubts, ...found],
    }
  }

  for (const line of lines) {
    if (line.isBlank) {
      afterBlank = true
      continue
    }
    const begins = layout.begins(line)
    if (!begins && isPageNumber(line.text)) leave('page-number', line)
    else if (!begins && isRunningHead(line.text)) leave('running-head', line)
    else if (begins && layout.isMarked) {
      close()
      open = started(line, begins.text, begins.number, context)
      afterBlank = false
    } else {
      const how = open && continues(open, line, layout, afterBlank)
      const heading = how?.certain ? null : headingOf(line.text)
      if (open && heading && !layout.hasHeadings) goOn(open, line, 'comma', [])
      else if (heading) {
        close()
        context = {
          ...(heading.place ? { place: heading.place } : {}),
          ...kindOf(context, heading.section),
        }
        if (heading.section) context = { ...kindOf(context, heading.section) }
        leave('heading', line)
      } else if (open && how) goOn(open, line, how.join, how.doubts)
      else if (layout.isMarked) {
        leave(items.length || open ? 'after-the-list' : 'before-the-list', line)
        close()
      } else {
        close()
        open = started(line, line.text, undefined, context)
      }
      afterBlank = false
    }
  }
  close()
  return { items, leftOut }
}

const kindOf = (context: Context, section: { kind?: Context['kind'] } | undefined): Context => {
  const kind = section ? section.kind : context.kind
  return kind ? { kind } : {}
}
