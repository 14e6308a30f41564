import { ask, askPage } from './ask.mjs'
import { fixtureSize } from './fixture/rows.mjs'
import { percentile } from './percentile.mjs'

/**
 * @typedef {import('./measured-server.mjs').MeasuredServer} MeasuredServer
 * @typedef {import('./report.mjs').Line} Line
 */

const locales = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ar']

/** By how much the server may grow while everything is taken from it, in MB: no more than what it keeps anyway. */
const mostGrown = 300

/**
 * Does something while watching how much memory the server takes.
 * @template Result
 * @param {MeasuredServer} server @param {() => Promise<Result>} work
 */
const watched = async (server, work) => {
  const before = await server.memory()
  let most = before
  const watch = setInterval(async () => {
    most = Math.max(most, await server.memory())
  }, 250)
  const began = performance.now()
  const result = await work()
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  return { result, seconds, grown: (most - before) / 1e6 }
}

/** @param {string} what @param {number} grown @returns {Line} */
const growth = (what, grown) => ({
  what: `memory that the server took meanwhile, ${what}`,
  value: Math.max(0, grown),
  unit: 'MB',
  goal: { atMost: mostGrown },
})

/**
 * Follows a JSON feed from page to page, keeping nothing but the IDs of what it carries.
 * @param {string} origin @param {string} path @param {number} mostPages
 */
const walk = async (origin, path, mostPages) => {
  const [ids, times] = [new Set(), /** @type {number[]} */ ([])]
  let [bytes, entries] = [0, 0]
  let address = `${origin}${path}`
  while (address && times.length < mostPages) {
    const { body, firstByteMs } = await askPage(address)
    const feed = JSON.parse(body.toString())
    for (const { id } of feed.items) ids.add(id)
    entries += feed.items.length
    bytes += body.length
    times.push(firstByteMs)
    // Feeds name the site by the address that it is known under.
    const next = feed.next_url ? new URL(feed.next_url) : null
    address = next ? `${origin}${next.pathname}${next.search}` : ''
  }
  return { entries, bytes, times, isWhole: address === '', twice: entries - ids.size }
}

/** The first page of the feed of everything, not in the cache, in each locale. @param {MeasuredServer} server @returns {Promise<Line[]>} */
const firstPages = async (server) => {
  const times = []
  let largest = 0
  // What is read of the program when it is first asked for is no part of it.
  for (const format of ['atom', 'json']) await askPage(`${server.origin}/en/feed.${format}`)
  for (const locale of locales)
    for (const format of ['atom', 'json']) {
      await server.forget()
      const { body, firstByteMs } = await askPage(`${server.origin}/${locale}/feed.${format}`)
      times.push(firstByteMs)
      largest = Math.max(largest, body.length)
    }
  return [
    {
      what: `first page of a feed, not in the cache, slowest of ${locales.length} locales in both forms`,
      value: Math.max(...times),
      unit: 'ms',
      note: `at most ${(largest / 1000).toFixed(0)} kB, not compressed`,
    },
  ]
}

/** @param {MeasuredServer} server @param {boolean} isQuick @returns {Promise<Line[]>} */
const wholeFeed = async (server, isQuick) => {
  const mostPages = isQuick ? 60 : Number.POSITIVE_INFINITY
  const { result, seconds, grown } = await watched(server, () =>
    walk(server.origin, '/en/news/feed.json', mostPages),
  )
  const { entries, bytes, times, isWhole, twice } = result
  if (twice > 0 || (isWhole && entries < fixtureSize.news))
    throw new Error(`The feed has ${entries} entries, ${twice} of them twice.`)
  return [
    {
      what: `taking the feed of the news page by page, ${times.length} pages`,
      value: seconds,
      unit: 's',
      note: `${entries.toLocaleString('en')} entries, ${(bytes / 1e6).toFixed(1)} MB`,
    },
    {
      what: 'one page of it, 95th percentile, wherever it stands',
      value: percentile(times, 95),
      unit: 'ms',
      note: `first ${times[0]?.toFixed(0)} ms, last ${times.at(-1)?.toFixed(0)} ms`,
    },
    growth('feed', grown),
  ]
}

/** @param {string} xml */
const locations = (xml) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc)

/** @param {MeasuredServer} server */
const readSitemap = async ({ origin }) => {
  const index = locations((await askPage(`${origin}/sitemap.xml`)).body.toString())
  let [addresses, largest] = [0, 0]
  for (const part of index) {
    const { pathname, search } = new URL(part.replaceAll('&amp;', '&'))
    const { status, body } = await ask(`${origin}${pathname}${search}`)
    if (status !== 200) throw new Error(`${part} answered ${status}`)
    addresses += locations(body.toString()).length
    largest = Math.max(largest, body.length)
  }
  return { parts: index.length, addresses, largest }
}

/** @param {MeasuredServer} server @returns {Promise<Line[]>} */
const wholeSitemap = async (server) => {
  await server.forget()
  const { result, seconds, grown } = await watched(server, () => readSitemap(server))
  if (result.addresses < fixtureSize.news) throw new Error('The sitemap leaves news items out.')
  return [
    {
      what: `taking the whole sitemap, ${result.parts} parts, not in the cache`,
      value: seconds,
      unit: 's',
      note: `${result.addresses.toLocaleString('en')} addresses, the largest part ${(result.largest / 1e6).toFixed(2)} MB`,
    },
    growth('sitemap', grown),
  ]
}

/**
 * What programs take that carry the site elsewhere, at the size of a large archive: feeds and the sitemap.
 * @param {{ server: MeasuredServer, isQuick: boolean }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureFeeds = async ({ server, isQuick }) => ({
  title: `Feeds and sitemap with ${fixtureSize.news.toLocaleString('en')} news items`,
  lines: [
    ...(await firstPages(server)),
    ...(await wholeFeed(server, isQuick)),
    ...(await wholeSitemap(server)),
  ],
  remarks: [
    'A page of a feed holds 20 documents, whole; the next one begins where it ends, however far down that is.',
  ],
})
