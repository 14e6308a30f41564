import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { fixtureSize } from './fixture/rows.mjs'
import { passages, richTextOf, segmentCount, tagged } from './long-document.mjs'
import { median } from './median.mjs'
import { timesToEdit } from './opening.mjs'
import { logIn } from './staff.mjs'

/**
 * @typedef {import('./measured-server.mjs').MeasuredServer} MeasuredServer
 * @typedef {import('./report.mjs').Line} Line
 * @typedef {import('./staff.mjs').Member} Member
 * @typedef {{ msgctxt: string, msgid: string, msgstr: string, rev: number, state: string }} Segment
 */

const locale = 'ar'

/** How many documents the overview knows. @param {Member} member @param {string} [query] */
const overviewTotal = async (member, query = '') => {
  const { body } = await member.get(`translations/overview?page=1${query}`)
  return Number(JSON.parse(body.toString()).total)
}

/** Waits until the tasks of the demonstration's news are counted, so that they can be copied. @param {MeasuredServer} server */
export const untilCounted = async (server) => {
  const editor = await logIn(server.origin, 'editor')
  const { body } = await editor.get('news-items/count')
  const wanted = Number(JSON.parse(body.toString()).totalDocs)
  for (let tries = 0; tries < 240; tries++) {
    if ((await overviewTotal(editor, '&of=news-items')) >= wanted) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error('The tasks of the demonstration were not counted within two minutes.')
}

/**
 * MongoDB hands a long answer out in batches, each asked for; SQLite does not. They are counted beside the queries.
 * @param {readonly string[]} statements
 */
const countOf = (statements) => {
  const batches = statements.filter((statement) => statement.startsWith('getMore')).length
  return { queries: statements.length - batches, batches }
}

/** @param {MeasuredServer} server @returns {Promise<Line[]>} */
const measureOverview = async (server) => {
  const editor = await logIn(server.origin, 'editor')
  const total = await overviewTotal(editor)
  if (total < fixtureSize.translated)
    throw new Error(`The overview knows ${total} documents, not ${fixtureSize.translated}.`)
  /** @type {{ queries: number, batches: number }[]} */
  const counts = []
  const times = []
  for (let sample = 0; sample < 9; sample++) {
    await server.statements()
    const { milliseconds } = await editor.get('translations/overview?page=2')
    counts.push(countOf(await server.statements()))
    times.push(milliseconds)
  }
  // The site's own upkeep asks now and then, too.
  const [least = { queries: Number.NaN, batches: 0 }] = counts.sort((a, b) => a.queries - b.queries)
  return [
    {
      what: `database queries of the overview of ${total.toLocaleString('en')} documents in 7 languages`,
      value: least.queries,
      unit: '',
      goal: { atMost: 6 },
      note: `who asks is one of them${least.batches ? `; their answers came in ${least.batches} further batches (getMore)` : ''}`,
    },
    { what: 'time to that overview', value: median(times), unit: 'ms' },
  ]
}

/** A published page of many paragraphs, half of it translated. @param {MeasuredServer} server @param {Member} translator */
const writeLongDocument = async (server, translator) => {
  const editor = await logIn(server.origin, 'editor')
  const all = passages(segmentCount)
  const { body } = await editor.post('pages?depth=0', {
    title: 'A long page',
    slug: 'a-long-page',
    originalLocale: 'en',
    body: richTextOf(all),
    _status: 'published',
  })
  const documentId = String(JSON.parse(body.toString()).doc.id)
  const half = all.filter((_, at) => at % 2 === 1)
  await translator.post('translations/desk/save', {
    of: 'pages',
    documentId,
    locale,
    edits: half.map((passage) => ({
      msgctxt: 'body',
      msgid: tagged(passage),
      msgstr: tagged({ ...passage, words: `ت ${passage.words}` }),
      rev: 0,
    })),
  })
  return documentId
}

/** @param {MeasuredServer} server @param {{ folder: string, isQuick: boolean }} how @returns {Promise<Line[]>} */
const measureEditor = async (server, { folder, isQuick }) => {
  const translator = await logIn(server.origin, 'translator')
  const documentId = await writeLongDocument(server, translator)
  const asked = `translations/desk?of=pages&documentId=${documentId}&locale=${locale}`
  await server.statements()
  const { body, headers, milliseconds } = await translator.get(asked, {
    'accept-encoding': 'gzip',
  })
  const statements = (await server.statements()).length
  const isPacked = headers['content-encoding'] === 'gzip'
  const packed = isPacked ? body : gzipSync(body)
  const times = await timesToEdit({
    origin: server.origin,
    token: translator.token,
    folder: join(folder, 'browser'),
    samples: isQuick ? 3 : 9,
    pages: {
      own: { path: '/admin/account', field: 'input#field-email, input[name="email"]' },
      editor: {
        path: `/admin/translating/edit/pages/${documentId}/${locale}`,
        field: 'textarea[id^="target-"]',
      },
    },
  })
  const { own = Number.NaN, editor = Number.NaN } = times
  return [
    {
      what: `data of the editor for ${segmentCount.toLocaleString('en')} segments, gzipped`,
      value: packed.length / 1000,
      unit: 'kB',
      goal: { atMost: 300 },
      note: `${isPacked ? 'as it comes' : 'comes unpacked'}; ${statements} database queries, ${milliseconds.toFixed(0)} ms`,
    },
    {
      what: 'its first segment can be written in, later than a page of the panel’s own',
      value: editor - own,
      unit: 'ms',
      goal: { atMost: 1000 },
      note: `${editor.toFixed(0)} ms against ${own.toFixed(0)} ms for the account`,
    },
  ]
}

/**
 * The translators' workspace on long lists and a long document.
 * @param {{ server: MeasuredServer, folder: string, isQuick: boolean }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureWorkspace = async ({ server, folder, isQuick }) => ({
  title: 'The translators’ workspace',
  lines: [
    ...(await measureOverview(server)),
    ...(await measureEditor(server, { folder, isQuick })),
  ],
  remarks: [
    'Chromium on the same machine, its cache filled; half of the long document is translated.',
  ],
})
