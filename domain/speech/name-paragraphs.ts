import { closest } from '@/domain/translation/closest'
import { fnv64 } from '@/domain/translation/digest'
import { commonRun } from './common-run'
import { nameAtEnd, nameBetween } from './fresh-name'
import { orderWithGone } from './order-with-gone'
import type { NamedParagraph, Paragraphs } from './paragraphs'

/** The words of a speech as readers had them last, and the names that its paragraphs had. */
type Former = { texts: readonly string[]; paragraphs: Paragraphs | null }

const hasWords = (text: string): boolean => text !== ''

/** The names of paragraphs in order: p1, p2 … as they come. */
const firstNames = (count: number): NamedParagraph[] =>
  Array.from({ length: count }, (_, index) => ({ name: `p${index + 1}` }))

const present = ({ gone }: NamedParagraph): boolean => gone !== true

/** What was given to readers; speeches from before there were names had p1 … pn in order. */
const givenBefore = ({ texts, paragraphs }: Former) => {
  const worded = texts.filter(hasWords)
  const stored = paragraphs?.order ?? []
  const fits = stored.filter(present).length === worded.length
  return { worded, order: fits && paragraphs ? stored : firstNames(worded.length) }
}

/** Which paragraph of the former text each one of the new text is: by equal words in order, then by likeness and nearness. */
const align = (former: readonly string[], now: readonly string[]): Map<number, number> => {
  const pairs = new Map([...commonRun(former, now)].map(([before, after]) => [after, before]))
  const taken = new Set(pairs.values())
  const placed = (texts: readonly string[], isFree: (at: number) => boolean) =>
    texts.flatMap((text, position) => (isFree(position) ? [{ text, position }] : []))
  const wanted = placed(now, (at) => !pairs.has(at))
  const candidates = placed(former, (at) => !taken.has(at))
  for (const [fresh, old] of closest(wanted, candidates)) {
    const [after, before] = [wanted[fresh], candidates[old]]
    if (after && before) pairs.set(after.position, before.position)
  }
  return pairs
}

/** Gives a paragraph that is back with the very same words the name that it had. */
const revive = (names: (string | undefined)[], now: readonly string[], gone: NamedParagraph[]) => {
  const byDigest = new Map(gone.map(({ name, was }) => [was, name]))
  now.forEach((text, at) => {
    if (names[at] !== undefined) return
    const digest = fnv64(text)
    names[at] = byDigest.get(digest)
    byDigest.delete(digest)
  })
}

const nameFresh = (names: readonly (string | undefined)[], spent: Set<string>): string[] => {
  const lastKept = names.findLastIndex((name) => name !== undefined)
  const complete: string[] = []
  names.forEach((known, at) => {
    const before = complete.at(-1) ?? null
    const name = known ?? (at > lastKept ? nameAtEnd(spent) : nameBetween(before, spent))
    spent.add(name)
    complete.push(name)
  })
  return complete
}

/**
 * Names the paragraphs of a text (the words of its blocks, empty for those without) so that links last: what is unchanged,
 * moved or lightly edited keeps the name it had in `former`, what came in between gets a name of its own (`p3a`), what
 * came after the end the next number. A name is never given again but to the very paragraph that had it; of those that
 * are gone the name stays in its place. Without `former` readers have no names yet: p1 … pn.
 */
export const nameParagraphs = (
  texts: readonly string[],
  former: Former | null,
): NamedParagraph[] => {
  const now = texts.filter(hasWords)
  if (former === null) return firstNames(now.length)
  const { worded, order } = givenBefore(former)
  const standing = order.filter(present)
  const pairs = align(worded, now)
  const names = now.map((_, at) => standing[pairs.get(at) ?? -1]?.name)
  revive(
    names,
    now,
    order.filter((paragraph) => !present(paragraph)),
  )
  const complete = nameFresh(names, new Set(order.map(({ name }) => name)))
  const wordsOf = new Map(standing.map(({ name }, at) => [name, worded[at] ?? '']))
  return orderWithGone(complete, order, (name) => fnv64(wordsOf.get(name) ?? ''))
}
