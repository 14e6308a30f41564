import { randomBytes } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { buildSite } from './build.mjs'
import { playwrightCounts, reportedCounts, sum, vitestCounts } from './counts.mjs'
import { Failure, wordsFor } from './failure.mjs'
import { root } from './root.mjs'
import { runPackage } from './run.mjs'
import { runChecks } from './run-checks.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {{ title: string, run: () => Promise<Counts> }} Stage */

const reports = `${root}.next/cache/reports`

const print = (/** @type {string} */ line) => console.log(line)

const reportPath = (/** @type {string} */ name) => {
  mkdirSync(reports, { recursive: true })
  const path = `${reports}/${name}.json`
  rmSync(path, { force: true })
  return path
}

const vitest = async (
  /** @type {string} */ project,
  {
    environment = {},
    called = '',
  } = /** @type {{ environment?: Record<string, string>, called?: string }} */ ({}),
) => {
  const path = reportPath(`${project}${called}`)
  const onLine = called ? (/** @type {string} */ line) => print(`${called} | ${line}`) : print
  const { code } = await runPackage(
    'vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile=${path}`],
    { env: { ...process.env, ...environment }, onLine },
  )
  return reportedCounts(path, code, vitestCounts)
}

/**
 * The address of a database of our own on a MongoDB server.
 * @param {string} server such as `mongodb://localhost:27017/?replicaSet=rs0`
 * @param {string} name
 * @returns {string}
 */
export const databaseOn = (server, name) => {
  const [, before = server, query = ''] = /^([^:]+:\/\/[^/?]+)\/?[^?]*(\?.*)?$/.exec(server) ?? []
  return `${before}/${name}${query}`
}

const build = async () => {
  try {
    await buildSite()
    return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    console.log(wordsFor(error, 'The site was not built.'))
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const journeys = async () => {
  const path = reportPath('journeys')
  const { code } = await runPackage('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: path },
    onLine: print,
  })
  return reportedCounts(path, code, playwrightCounts)
}

/** The suite on both databases at once: each takes one core, and half of its time waits for files or for the server. */
const onBoth = (/** @type {string} */ server) => async () => {
  const DATABASE_URL = databaseOn(server, `countersign_test_${randomBytes(4).toString('hex')}`)
  const runs = [
    vitest('integration', { called: 'SQLite' }),
    vitest('integration', { called: 'MongoDB', environment: { DATABASE_URL } }),
  ]
  return sum(await Promise.all(runs))
}

/**
 * What `npm test` does, in this order; the suite runs on MongoDB as well, at the same time, where TEST_MONGODB_URL
 * names a server.
 * @param {Record<string, string | undefined>} environment
 * @returns {Stage[]}
 */
export const stages = ({ TEST_MONGODB_URL }) => [
  { title: 'Static checks', run: runChecks },
  { title: 'Unit tests', run: () => vitest('unit') },
  { title: 'Production build', run: build },
  TEST_MONGODB_URL
    ? { title: 'Integration tests on SQLite and MongoDB', run: onBoth(TEST_MONGODB_URL) }
    : { title: 'Integration tests on SQLite', run: () => vitest('integration') },
  { title: 'Browser journeys', run: journeys },
]
