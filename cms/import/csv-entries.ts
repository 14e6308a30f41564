import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { parse } from 'csv-parse'
import type { ImportEntry } from '@/domain/import/entry'
import type { ColumnRole } from '@/domain/import/table/column'
import { guessColumns } from '@/domain/import/table/guess-columns'
import { rolesIn } from '@/domain/import/table/header-words'
import { rowEntry } from '@/domain/import/table/row-entry'
import type { Row } from '@/domain/import/table/split-rows'
import { cleanText } from '@/domain/import/text/clean-text'

/** How many rows are looked at to tell what the columns are when no head says so. */
const sampled = 100

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** The sign that parts the cells of a first line: the one that it has most of. */
const delimiterIn = (line: string): string =>
  [',', ';', '\t', '|'].reduce((best, sign) =>
    count(line, sign) > count(line, best) ? sign : best,
  )

async function* withFirstLine(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<{ firstLine: string; bytes: Uint8Array }> {
  let firstLine = ''
  const decoder = new TextDecoder()
  for await (const bytes of source) {
    if (!firstLine.includes('\n') && firstLine.length < 10_000)
      firstLine += decoder.decode(bytes, { stream: true })
    yield { firstLine: firstLine.split('\n')[0] ?? '', bytes }
  }
}

type Parsed = { record: string[]; info: { lines: number } }

/** The rows of a table that streams in, quoted as RFC 4180 has it, whatever parts its cells. Only a few are held at a time. */
async function* csvRows(source: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const chunks = withFirstLine(source)
  const first = await chunks.next()
  if (first.done) return
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield first.value.bytes
    for await (const chunk of chunks) yield chunk.bytes
  }
  const parser = Readable.from(bytes()).pipe(
    parse({
      bom: true,
      delimiter: delimiterIn(first.value.firstLine),
      info: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: true,
      trim: true,
      maxRecordSize: 100_000,
    }),
  )
  let last = 0
  for await (const { record, info } of parser as AsyncIterable<Parsed>) {
    yield {
      cells: record.map((cell) => cleanText(cell).trim()),
      lines: [last + 1, Math.max(info.lines, last + 1)],
    }
    last = info.lines
  }
}

/** The entries of a table that streams in; what its columns are its head says, or the first rows do. */
export async function* csvEntries(source: AsyncIterable<Uint8Array>): AsyncGenerator<ImportEntry> {
  let columns: readonly ColumnRole[] | null = null
  const held: Row[] = []
  const readable = (row: Row) => row.cells.some((cell) => cell !== '')
  let isFirst = true
  for await (const row of csvRows(source)) {
    if (isFirst) columns = rolesIn(row.cells)
    const isHead = isFirst && columns !== null
    isFirst = false
    if (isHead || !readable(row)) continue
    if (columns) yield rowEntry(columns, row)
    else {
      held.push(row)
      if (held.length < sampled) continue
      columns = guessColumns(held.map(({ cells }) => cells))
      for (const one of held.splice(0)) yield rowEntry(columns, one)
    }
  }
  if (held.length === 0) return
  const guessed = guessColumns(held.map(({ cells }) => cells))
  for (const row of held) yield rowEntry(guessed, row)
}

/** The bytes of a request as they come in. */
export const bytesOf = (body: unknown): AsyncIterable<Uint8Array> =>
  Readable.fromWeb(body as WebStream<Uint8Array>)
