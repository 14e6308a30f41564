import { setImmediate as pause } from 'node:timers/promises'
import { APIError } from 'payload'
import type { ImportEntry } from '@/domain/import/entry'
import { holdsTable, readLongList } from '@/domain/import/read-list'
import { csvEntries } from './csv-entries'

/** So much of a file is looked at to tell a table from a list, in bytes. */
const lookedAt = 64_000

/**
 * The most bytes of a list that is no table, within a site that has others to answer: it is read whole, since only the whole
 * tells how it is laid out.
 */
const longestText = 8_000_000

async function* both(
  first: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

const lengthOf = (chunks: readonly Uint8Array[]): number =>
  chunks.reduce((sum, { length }) => sum + length, 0)

const isTable = (chunks: readonly Uint8Array[], isWhole: boolean): boolean => {
  const text = new TextDecoder().decode(Buffer.concat(chunks))
  return holdsTable(isWhole ? text : text.slice(0, text.lastIndexOf('\n')))
}

const wholeText = async (source: AsyncIterable<Uint8Array>, longest: number): Promise<string> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of source) {
    chunks.push(chunk)
    length += chunk.length
    if (length > longest)
      throw new APIError(
        'This text is too long. As a table (CSV) it can be of any length.',
        413,
        undefined,
        true,
      )
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/**
 * The entries of a file, whatever it holds: a table streams through, at any length; a list as people write them is read as
 * one that was pasted. `mayBeList` is false for what says of itself that it is a table.
 */
export async function* fileEntries(
  source: AsyncIterable<Uint8Array>,
  mayBeList = true,
  longest = longestText,
): AsyncGenerator<ImportEntry> {
  const rest = source[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  let isWhole = false
  while (mayBeList && !isWhole && lengthOf(begun) < lookedAt) {
    const next = await rest.next()
    if (next.done) isWhole = true
    else begun.push(next.value)
  }
  if (!mayBeList || isTable(begun, isWhole)) yield* csvEntries(both(begun, rest))
  else yield* (await readLongList(await wholeText(both(begun, rest), longest), pause)).entries
}
