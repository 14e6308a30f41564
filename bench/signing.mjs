import { fileURLToPath } from 'node:url'
import { run as runProgram } from '../scripts/steps/run.mjs'
import { countSignatories } from './moderator.mjs'
import { demoCampaign } from './page-types.mjs'

const signers = fileURLToPath(new URL('sign-load.mjs', import.meta.url))

/** How many sign each second: more than the goal, so that reaching it is not a matter of rounding. */
const pace = 55

/** @typedef {{ sent: number, taken: number, answers: Record<string, number>, perSecond: number, medianMs: number, p95Ms: number, longestMs: number }} Signing */

/** @param {string} origin @param {number} seconds @param {string} name @returns {Promise<Signing>} */
const sign = async (origin, seconds, name) => {
  const form = `${origin}/en/campaigns/${demoCampaign}/sign`
  const { output } = await runProgram(process.execPath, [
    signers,
    form,
    String(pace),
    String(seconds),
    name,
  ])
  return JSON.parse(output.at(-1) ?? '')
}

/**
 * Signatures through the form's own address while others read the campaign as fast as they can, and how far their
 * reading falls.
 * @param {{
 *   server: import('./measured-server.mjs').MeasuredServer,
 *   generator: import('./load.mjs').LoadGenerator, isQuick: boolean,
 * }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureSigning = async ({ server, generator, isQuick }) => {
  const seconds = isQuick ? 10 : 60
  const page = `${server.origin}/en/campaigns/${demoCampaign}`
  await generator.load(page, 2)
  const alone = await generator.load(page, isQuick ? 3 : 10)
  const before = await countSignatories(server.origin)
  const [signing, beside] = await Promise.all([
    sign(server.origin, seconds, Date.now().toString(36)),
    // Signers first look at the form for some seconds.
    new Promise((resolve) => setTimeout(resolve, 4_500)).then(() =>
      generator.load(page, seconds - 1),
    ),
  ])
  const kept = (await countSignatories(server.origin)) - before
  return {
    title: `Signing at ${pace} a second for ${seconds} s, while others read`,
    lines: [
      {
        what: 'signatures taken a second',
        value: signing.perSecond,
        unit: '/s',
        goal: { atLeast: 50 },
        note: Object.entries(signing.answers)
          .map(([answer, count]) => `${count} × ${answer}`)
          .join(', '),
      },
      {
        what: 'answered with success, but not there',
        value: signing.taken - kept,
        unit: '',
        goal: { atMost: 0 },
        note: `${kept} kept of ${signing.taken}`,
      },
      {
        what: 'time to the answer, 95th percentile',
        value: signing.p95Ms,
        unit: 'ms',
        goal: { atMost: 500 },
        note: `median ${signing.medianMs.toFixed(0)} ms, longest ${signing.longestMs.toFixed(0)} ms; answers wait 250 ms on purpose`,
      },
      {
        what: 'reading beside it, against reading alone',
        value: beside.perSecond / alone.perSecond,
        unit: '×',
        note: `${Math.round(beside.perSecond)} against ${Math.round(alone.perSecond)} requests/s`,
      },
    ],
    remarks: [`Readers by ${generator.name}; signers from a process of their own; loopback.`],
  }
}
