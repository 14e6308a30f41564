import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../scripts/steps/run.mjs'
import { fixtureSize } from './fixture/rows.mjs'
import { demoCampaign } from './page-types.mjs'

/** @typedef {import('./report.mjs').Line} Line */
/** @typedef {import('./measured-server.mjs').MeasuredServer} MeasuredServer */

const verify = 'scripts/register-verify.mjs'

/** @param {() => Promise<unknown>} work @returns {Promise<number>} */
const secondsFor = async (work) => {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

/**
 * Takes an export as it comes, and watches how much memory the server takes meanwhile.
 * @param {MeasuredServer} server @param {'json' | 'csv' | 'txt'} form
 */
const take = async (server, form) => {
  const before = await server.memory()
  let most = before
  const watch = setInterval(async () => {
    most = Math.max(most, await server.memory())
  }, 250)
  const began = performance.now()
  const answer = await fetch(`${server.origin}/api/campaigns/${demoCampaign}/register.${form}`)
  if (answer.status !== 200) throw new Error(`register.${form} answered ${answer.status}`)
  const body = Buffer.from(await answer.arrayBuffer())
  const seconds = (performance.now() - began) / 1000
  clearInterval(watch)
  return { body, seconds, grown: (most - before) / 1e6 }
}

/** @param {string} file */
const check = async (file) => {
  const { code, output } = await run(process.execPath, [verify, file])
  if (code !== 0) throw new Error(`The register does not verify:\n${output.slice(-5).join('\n')}`)
}

/**
 * What the proof of a long register costs: entering everybody into the ledger, exporting it, and checking the export as
 * a stranger would.
 * @param {MeasuredServer} server on the long lists, whose signatories are not yet in the ledger
 * @param {string} folder
 * @returns {Promise<Line[]>}
 */
export const measureLongRegister = async (server, folder) => {
  const count = fixtureSize.signatories.toLocaleString('en')
  // The first to ask waits until everybody who is due is in the ledger.
  const entering = await secondsFor(() => take(server, 'txt'))
  /** @type {Line[]} */
  const lines = [{ what: `entering ${count} into the ledger, once`, value: entering, unit: 's' }]
  const file = join(folder, 'register.json')
  for (const form of /** @type {const} */ (['json', 'csv', 'txt'])) {
    const { body, seconds, grown } = await take(server, form)
    lines.push({
      what: `export as ${form}`,
      value: seconds,
      unit: 's',
      note: `${(body.length / 1e6).toFixed(1)} MB; the server grew by at most ${grown.toFixed(0)} MB`,
    })
    if (form === 'json') writeFileSync(file, body)
  }
  lines.push({
    what: 'checking the exported register',
    value: await secondsFor(() => check(file)),
    unit: 's',
    note: 'a process of its own, its start included',
  })
  return lines
}
