import { createHmac } from 'node:crypto'
import { askInside } from './internal-request.mjs'

/**
 * What the clock shows at the door of the job queue; the application derives the same from its secret.
 * @param {string} secret
 */
export const clockToken = (secret) =>
  createHmac('sha256', secret).update('countersign clock').digest('base64url')

/** Where timed work is done: the queue of jobs, and the site's own upkeep. */
const doors = /** @type {const} */ ([
  ['GET', '/api/payload-jobs/run'],
  ['POST', '/api/upkeep'],
])

/**
 * A knock at every door of timed work, which gives the worst of the answers.
 * @param {import('./internal-request.mjs').Handler} handle @param {Record<string, string>} headers
 */
export const knockAt = (handle, headers) => async () => {
  let worst = 0
  for (const [method, door] of doors)
    worst = Math.max(worst, (await askInside(handle, door, headers, method))?.status ?? 500)
  return worst
}

/**
 * Lets timed work happen: knocks after `first` milliseconds and then every `every`, never while the last knock is still
 * being answered. A trouble is told once, and again only after it has changed or gone. Keeps no process alive.
 * @param {{ knock: () => Promise<number | undefined>, warn: (sentence: string) => void, first?: number, every?: number, soonest?: number }} clock
 *   `knock` resolves to the status that the queue answered with.
 * @returns {{ soon: () => void, stop: () => void }} `soon` has it knock within a second; `stop` stops the clock.
 */
export const startClock = ({ knock, warn, first = 5_000, every = 30_000, soonest = 1_000 }) => {
  let isBusy = false
  /** @type {NodeJS.Timeout | undefined} */
  let early
  let told = ''

  const tick = async () => {
    if (isBusy) return
    isBusy = true
    const trouble = await knock().then(
      (status) => (status !== undefined && status < 400 ? '' : `the queue answered ${status}`),
      (error) => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '',
    )
    if (trouble && trouble !== told)
      warn(`Timed work (scheduled publishing, mails, the register) cannot run: ${trouble}`)
    told = trouble
    isBusy = false
  }

  const interval = setInterval(tick, every).unref()
  const start = setTimeout(tick, first).unref()
  const handle = {
    soon: () => {
      early ??= setTimeout(() => {
        early = undefined
        // What is asked for while the last knock is being answered may have come too late for it.
        if (isBusy) handle.soon()
        else void tick()
      }, soonest).unref()
    },
    stop: () => {
      clearInterval(interval)
      clearTimeout(start)
      clearTimeout(early)
    },
  }
  return handle
}
