import { askPage } from './ask.mjs'
import { logInAsEditor } from './editor.mjs'
import { changedItem, pageTypes } from './page-types.mjs'
import { whatIsAsked } from './what-is-asked.mjs'

/** @typedef {import('./measured-server.mjs').MeasuredServer} MeasuredServer */

/** German pages need translations of everything, English ones of next to nothing. */
const locales = /** @type {const} */ (['en', 'de'])

/** @param {MeasuredServer} server @param {string} path */
const statementsOf = async (server, path) => {
  await server.statements()
  await askPage(`${server.origin}${path}`)
  return server.statements()
}

/** How often each page type's pages ask the database with nothing in the cache. @param {MeasuredServer} server */
export const countCold = async (server) => {
  const counts = []
  for (const { name, path } of pageTypes)
    for (const locale of locales) {
      await server.forget()
      const statements = await statementsOf(server, `/${locale}${path}`)
      counts.push({ name, locale, count: statements.length, statements })
    }
  return counts
}

/** The same where another page was read before, so that what stands on every page is kept. */
const countFirstAsked = async (/** @type {MeasuredServer} */ server) => {
  const counts = []
  for (const { name, path } of pageTypes)
    for (const locale of locales) {
      await server.forget()
      await askPage(`${server.origin}/${locale}${name === 'page' ? '/privacy' : '/about'}`)
      counts.push({ name, locale, count: (await statementsOf(server, `/${locale}${path}`)).length })
    }
  return counts
}

/** What a page that is in the cache reads again once a news item was published. */
const countAfterChange = async (/** @type {MeasuredServer} */ server) => {
  const editor = await logInAsEditor(server.origin)
  const item = await editor.newsItem(changedItem)
  const counts = []
  for (const { name, path } of pageTypes) {
    await askPage(`${server.origin}/de${path}`)
    await editor.changeNewsItem(String(item.id), { headline: item.headline, _status: 'published' })
    counts.push({ name, count: (await statementsOf(server, `/de${path}`)).length })
  }
  return counts
}

/** @param {readonly { name: string, count: number }[]} counts @param {string} wanted */
export const most = (counts, wanted) =>
  Math.max(...counts.filter(({ name }) => name === wanted).map(({ count }) => count))

/**
 * How many statements (SQLite) or commands (MongoDB) a page needs that is not in the cache; of two locales the dearer.
 * @param {{ server: MeasuredServer }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureQueries = async ({ server }) => {
  const cold = await countCold(server)
  const first = await countFirstAsked(server)
  const after = await countAfterChange(server)
  return {
    title: 'Database queries of a page that is not in the cache',
    lines: pageTypes.map(({ name }) => ({
      what: name,
      value: most(first, name),
      unit: '',
      goal: { atMost: 6 },
      note: `${most(cold, name)} when nothing at all is kept; ${most(after, name)} after one news item was published`,
    })),
    remarks: [
      'Counted: a page asked for the first time on a running site, where what stands on every page is kept.',
    ],
    details: cold.map(({ statements, ...rest }) => ({
      ...rest,
      asked: statements.map(whatIsAsked),
    })),
  }
}
