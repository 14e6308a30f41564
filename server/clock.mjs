import { createHmac } from 'node:crypto'

/**
 * What the clock shows at the door of the job queue; the application derives the same from its secret.
 * @param {string} secret
 */
export const clockToken = (secret) =>
  createHmac('sha256', secret).update('countersign clock').digest('base64url')

/**
 * Lets timed work happen: knocks after `first` milliseconds and then every `every`, never while the last knock is still
 * being answered. A trouble is told once, and again only after it has changed or gone. Keeps no process alive.
 * @param {{ knock: () => Promise<number | undefined>, warn: (sentence: string) => void, first?: number, every?: number }} clock
 *   `knock` resolves to the status that the queue answered with.
 * @returns {() => void} Stops the clock.
 */
export const startClock = ({ knock, warn, first = 5_000, every = 30_000 }) => {
  let isBusy = false
  let told = ''

  const tick = async () => {
    if (isBusy) return
    isBusy = true
    const trouble = await knock().then(
      (status) => (status !== undefined && status < 400 ? '' : `the queue answered ${status}`),
      (error) => String(error instanceof Error ? error.message : error).split('\n')[0] ?? '',
    )
    if (trouble && trouble !== told)
      warn(`Timed work (scheduled publishing) cannot run: ${trouble}`)
    told = trouble
    isBusy = false
  }

  const interval = setInterval(tick, every).unref()
  const start = setTimeout(tick, first).unref()
  return () => {
    clearInterval(interval)
    clearTimeout(start)
  }
}
