import { askPage } from './ask.mjs'
import { median, medianRatio } from './median.mjs'
import { startNginx } from './nginx.mjs'

/** @typedef {import('./report.mjs').Line} Line */
/** @typedef {{ name: string, own: string, bare: string, nginx: string | undefined, headers: string[] }} Contest */

const plain = /** @type {string[]} */ ([])
const zipped = ['Accept-Encoding: gzip']

/**
 * One contest, in rounds that every server runs in turn; the goal is for Next alone.
 * @param {Contest} contest
 * @param {{ generator: import('./load.mjs').LoadGenerator, rounds: number, seconds: number }} how
 */
const compete = async ({ name, own, bare, nginx, headers }, { generator, rounds, seconds }) => {
  const runners = [own, bare, ...(nginx ? [nginx] : [])]
  /** @type {number[][]} */
  const rates = runners.map(() => [])
  let failed = 0
  for (const runner of runners) await generator.load(runner, 1, headers)
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, so that nobody always runs on a machine that the other has warmed.
    const order = runners.map((_, index) => (index + round) % runners.length)
    for (const index of order) {
      const load = await generator.load(runners[index] ?? own, seconds, headers)
      rates[index]?.push(load.perSecond)
      if (index === 0) failed += load.failed
    }
  }
  const [ours = [], theirs = [], files] = rates
  /** @type {Line[]} */
  const lines = [
    {
      what: `${name}, against bare Next`,
      value: medianRatio(ours, theirs),
      unit: '×',
      goal: { atLeast: 0.9 },
      note: `${Math.round(median(ours))} against ${Math.round(median(theirs))} requests/s`,
    },
  ]
  if (files)
    lines.push({
      what: `${name}, against nginx with the same file`,
      value: medianRatio(ours, files),
      unit: '×',
      note: `nginx ${Math.round(median(files))} requests/s`,
    })
  if (failed > 0)
    lines.push({ what: `${name}, failed`, value: failed, unit: '', goal: { atMost: 0 } })
  return { lines, rates: { ours, bare: theirs, nginx: files ?? [] } }
}

/**
 * How many requests a second pages in the cache are good for, beside a bare Next page with HTML of the same size and
 * nginx with the very same HTML.
 * @param {{
 *   server: import('./measured-server.mjs').MeasuredServer,
 *   bareNext: import('./bare-next.mjs').BareNext,
 *   generator: import('./load.mjs').LoadGenerator,
 *   folder: string, isQuick: boolean,
 * }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureThroughput = async ({ server, bareNext, generator, folder, isQuick }) => {
  const how = { generator, rounds: isQuick ? 2 : 5, seconds: isQuick ? 1 : 3 }
  const { origin } = server
  const html = {
    campaign: (await askPage(`${origin}/en/campaigns/jiashi-workers`)).body,
    news: (await askPage(`${origin}/en/news`)).body,
  }
  const bare = {
    campaign: await bareNext.page(html.campaign.length),
    news: await bareNext.page(html.news.length),
    smallest: await bareNext.page(0),
  }
  const nginx = await startNginx(folder, html)
  /** @type {Contest[]} */
  const contests = [
    {
      name: 'campaign',
      own: `${origin}/en/campaigns/jiashi-workers`,
      bare: bare.campaign.address,
      nginx: nginx && `${nginx.origin}/campaign`,
      headers: plain,
    },
    {
      name: 'news',
      own: `${origin}/en/news`,
      bare: bare.news.address,
      nginx: nginx && `${nginx.origin}/news`,
      headers: plain,
    },
    {
      name: '/ (redirect)',
      own: `${origin}/`,
      bare: bare.smallest.address,
      nginx: nginx && `${nginx.origin}/`,
      headers: plain,
    },
    {
      name: 'campaign, compressed as for browsers',
      own: `${origin}/en/campaigns/jiashi-workers`,
      bare: bare.campaign.address,
      nginx: undefined,
      headers: zipped,
    },
  ]
  try {
    const results = []
    for (const contest of contests) results.push(await compete(contest, how))
    return {
      title: `Requests a second, in the cache (${how.rounds} rounds of ${how.seconds} s in turn, median of their ratios)`,
      lines: results.flatMap(({ lines }) => lines),
      remarks: [
        `Load by ${generator.name}; 32 connections; loopback.`,
        `HTML in bytes: campaign ${html.campaign.length} (bare ${bare.campaign.bytes}), news ${html.news.length} (bare ${bare.news.bytes}); the redirect has none, so it runs against the smallest bare page (${bare.smallest.bytes}).`,
        ...(nginx ? [] : ['nginx is not installed.']),
      ],
      details: results.map(({ rates }, index) => ({ name: contests[index]?.name, rates })),
    }
  } finally {
    await nginx?.stop()
  }
}
