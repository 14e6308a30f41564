import type { CatalogueMessage, Message } from '@/domain/translation/message'
import { digestOf } from '../marks'

/** What we keep of an entry beside gettext's own terms. */
type Marks = Pick<CatalogueMessage, 'rev' | 'reviewed' | 'machine'>

/**
 * Writes what gettext has no term for (the number of changes, "reviewed", "by machine") as a line for a translator's
 * comment: `countersign: rev 3, reviewed [0a1b2c3d]`; null where there is nothing to say.
 *
 * A translator's comment (`# …`) is the one place that GNU gettext's tools leave untouched: `msgmerge` takes extracted
 * comments (`#.`) and references (`#:`) from the template, every tool drops flags (`#,`) it does not know, and obsolete
 * entries keep nothing else. The digits name the entry, since `msgmerge` carries comments along to the entry that it
 * guesses from this one.
 */
export const markLine = (message: CatalogueMessage): string | null => {
  const said = [
    ...(message.rev ? [`rev ${message.rev}`] : []),
    ...(message.reviewed ? ['reviewed'] : []),
    ...(message.machine ? ['machine'] : []),
  ]
  return said.length > 0 ? `countersign: ${said.join(', ')} [${digestOf(message, 8)}]` : null
}

/** Longer than any that we write. */
const longest = 200

const shape = /^\s*countersign:\s*(.*?)\s*\[([0-9a-f]{8})\]\s*$/

const read = (words: string): Marks => {
  const said = words.split(',').map((word) => word.trim())
  const rev = Number(said.find((word) => /^rev \d{1,15}$/.test(word))?.slice('rev '.length) ?? 0)
  return {
    ...(rev > 0 ? { rev } : {}),
    ...(said.includes('reviewed') ? { reviewed: true } : {}),
    ...(said.includes('machine') ? { machine: true } : {}),
  }
}

/**
 * Finds what `markLine` wrote for this very message among its comments; of several, as tools make when they join files,
 * the one with the fewest changes, so that nothing newer is written over.
 */
export const marksIn = (comments: readonly string[], message: Message): Marks => {
  const digest = digestOf(message, 8)
  const found = comments.flatMap((comment) => {
    const [, words, named] = (comment.length <= longest && comment.match(shape)) || []
    return words !== undefined && named === digest ? [read(words)] : []
  })
  return found.toSorted((one, other) => (one.rev ?? 0) - (other.rev ?? 0))[0] ?? {}
}
