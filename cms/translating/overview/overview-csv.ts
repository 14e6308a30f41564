import { stringify } from 'csv-stringify/sync'
import type { PayloadRequest } from 'payload'
import { askedOverview } from '../queue/asked'
import { type ListedTask, tasksWhere } from '../queue/tasks'
import { documentsOf, matching, sorted } from './filter'

const columns: readonly [string, (task: ListedTask) => string | number | null][] = [
  ['kind', ({ of }) => of],
  ['document', ({ documentId }) => documentId],
  ['title', ({ title }) => title],
  ['original_language', ({ originalLocale }) => originalLocale],
  ['language', ({ locale }) => locale],
  ['state', ({ stage }) => stage],
  ['segments', ({ counts }) => counts.segments],
  ['missing', ({ counts }) => counts.untranslated],
  ['outdated', ({ counts }) => counts.fuzzy],
  ['to_review', ({ counts }) => counts.needsReview],
  ['reviewed', ({ counts }) => counts.reviewed],
  ['words', ({ counts }) => counts.words],
  ['words_left', ({ counts }) => counts.openWords],
  ['claimed_by', ({ claim }) => claim?.name ?? null],
  ['claimed_until', ({ claim }) => claim?.expires ?? null],
  ['due', ({ due }) => due?.slice(0, 10) ?? null],
  ['priority', ({ priority }) => priority],
  ['last_work', ({ workedOn }) => workedOn],
]

/**
 * What the filters let through as a table (RFC 4180, UTF-8 with a mark so that spreadsheets know it), one line for each
 * document and locale. What a spreadsheet would run as a formula is given to it as text.
 */
export const overviewCsv = async (req: PayloadRequest): Promise<Response> => {
  const asked = askedOverview.parse(req.query ?? {})
  const all = await tasksWhere(req, asked.of ? { of: { equals: asked.of } } : {})
  const found = matching(all, asked)
  const records = sorted(documentsOf(found, found), asked.sort)
    .flat()
    .map((task) => columns.map(([, cell]) => cell(task)))
  const table = stringify([columns.map(([name]) => name), ...records], {
    bom: true,
    escape_formulas: true,
    record_delimiter: '\r\n',
  })
  return new Response(table, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="translations.csv"',
      'x-content-type-options': 'nosniff',
    },
  })
}
