import { isDeepStrictEqual } from 'node:util'
import { ask, askPage } from './ask.mjs'
import { fixtureSize, perPage } from './fixture/rows.mjs'
import { measureLongRegister } from './long-register.mjs'
import { median, medianRatio } from './median.mjs'
import { demoCampaign, pageTypes } from './page-types.mjs'
import { countCold, most } from './queries.mjs'
import { shapeOf } from './shape.mjs'

/**
 * @typedef {import('./measured-server.mjs').MeasuredServer} MeasuredServer
 * @typedef {import('./report.mjs').Line} Line
 * @typedef {{ demo: MeasuredServer, scale: MeasuredServer }} Servers
 */

const register = `/en/campaigns/${demoCampaign}/signatories`
const campaign = `/en/campaigns/${demoCampaign}`

/** What the public reads of a signatory over REST. @param {MeasuredServer} server @param {number} number */
const signatory = async ({ origin }, number) => {
  const address = `${origin}/api/signatories?depth=0&where[number][equals]=${number}`
  const { body } = await askPage(address)
  return JSON.parse(body.toString()).docs[0]
}

/**
 * Makes sure that a copied row reads like the one that it is a copy of; throws where it does not.
 * @param {MeasuredServer} server
 */
const compareRows = async (server) => {
  const { docs } = JSON.parse(
    (
      await askPage(`${server.origin}/api/signatories?depth=0&limit=100&sort=number`)
    ).body.toString(),
  )
  const copy = docs.at(-1)
  const own = docs.find((/** @type {{ shown: { name: string } }} */ { shown }) =>
    copy.shown.name.startsWith(`${shown.name} `),
  )
  if (!isDeepStrictEqual(shapeOf(copy), shapeOf(own)))
    throw new Error('A signatory of the fixture does not read like one that Payload made.')
  if (!(await signatory(server, fixtureSize.signatories)))
    throw new Error('The register of the fixture is shorter than it should be.')
}

/**
 * First bytes of a page on both servers in turn, in milliseconds.
 * @param {Servers} servers @param {string} path @param {{ samples: number, isKept: boolean }} how
 */
const firstBytes = async ({ demo, scale }, path, { samples, isKept }) => {
  /** @type {{ demo: number[], scale: number[] }} */
  const times = { demo: [], scale: [] }
  for (let sample = -1; sample < samples; sample++)
    for (const [name, server] of /** @type {const} */ ([
      ['demo', demo],
      ['scale', scale],
    ])) {
      if (!isKept) await server.forget()
      const { firstByteMs } = await askPage(`${server.origin}${path}`)
      if (sample >= 0) times[name].push(firstByteMs)
    }
  return times
}

/** @param {Servers} servers @param {boolean} isQuick @returns {Promise<Line[]>} */
const compareFirstBytes = async (servers, isQuick) => {
  const lines = []
  for (const [what, path] of /** @type {const} */ ([
    ['register', register],
    ['campaign', campaign],
  ]))
    for (const isKept of [false, true]) {
      const samples = isKept ? 200 : isQuick ? 7 : 21
      const { demo, scale } = await firstBytes(servers, path, { samples, isKept })
      lines.push({
        what: `first byte of the ${what}, ${isKept ? 'in' : 'not in'} the cache, against the demonstration’s`,
        value: medianRatio(scale, demo),
        unit: '×',
        goal: { atMost: 1.5 },
        note: `${median(scale).toFixed(1)} ms against ${median(demo).toFixed(1)} ms`,
      })
    }
  return lines
}

/** @param {Servers} servers @returns {Promise<Line[]>} */
const compareQueries = async ({ demo, scale }) => {
  const [short, long] = [await countCold(demo), await countCold(scale)]
  const grown = pageTypes.filter(({ name }) => most(long, name) > most(short, name))
  return [
    {
      what: 'page types that ask the database more often than in the demonstration',
      value: grown.length,
      unit: '',
      goal: { atMost: 0 },
      note: grown
        .map(({ name }) => `${name} ${most(short, name)} → ${most(long, name)}`)
        .join(', '),
    },
  ]
}

/** Pages far down a list, not in the cache. @param {MeasuredServer} server @returns {Promise<Line[]>} */
const farPages = async (server) => {
  const lines = []
  for (const [what, path] of /** @type {const} */ ([
    ['page 500 of the news', `/en/news?page=${fixtureSize.news / perPage.news}`],
    [
      'last page of signatories',
      `${register}?page=${fixtureSize.signatories / perPage.signatories + 1}`,
    ],
  ])) {
    await server.forget()
    const { status, body, firstByteMs } = await ask(`${server.origin}${path}`)
    const items = body.toString().match(/<li\b/g)?.length ?? 0
    lines.push({
      what,
      value: Math.round(firstByteMs),
      unit: 'ms',
      note: `status ${status}, ${(body.length / 1000).toFixed(0)} kB, ${items} list items`,
    })
  }
  return lines
}

/**
 * Whether pages stay as they are with 10,000 news items and 100,000 signatories in one campaign.
 * @param {Servers & { isQuick: boolean, secondsToFill: number, engine: string, folder: string }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureScale = async ({ demo, scale, isQuick, secondsToFill, engine, folder }) => {
  await compareRows(scale)
  const first = await askPage(`${scale.origin}${register}`)
  const proof = await measureLongRegister(scale, folder)
  const lines = [
    {
      what: 'first page of the register, HTML, not compressed',
      value: first.body.length / 1000,
      unit: 'kB',
      goal: { atMost: 100 },
    },
    ...(await compareFirstBytes({ demo, scale }, isQuick)),
    ...(await compareQueries({ demo, scale })),
    ...(await farPages(scale)),
    ...proof,
    {
      what: 'memory of the server, resident',
      value: (await scale.memory()) / 1e6,
      unit: 'MB',
      note: `the demonstration’s ${((await demo.memory()) / 1e6).toFixed(0)} MB`,
    },
  ]
  return {
    title: `With ${fixtureSize.news.toLocaleString('en')} news items and ${fixtureSize.signatories.toLocaleString('en')} signatories in one campaign`,
    lines,
    remarks: [
      `Filled on ${engine} in ${secondsToFill.toFixed(0)} s with copies of what Payload wrote; a copy reads over REST like its model.`,
    ],
  }
}
