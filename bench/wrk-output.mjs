/** @typedef {{ perSecond: number, medianMs: number, failed: number }} Load */

const inMilliseconds = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

/** @param {string} text @param {RegExp} pattern */
const numberIn = (text, pattern) => Number(pattern.exec(text)?.[1] ?? 0)

/**
 * What wrk printed (with `--latency`): answers a second, the median time to one in milliseconds, and how many were
 * errors or did not come. Throws where it printed something else.
 * @param {string} text
 * @returns {Load}
 */
export const parseWrk = (text) => {
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(text)?.[1]
  const [, half = '', unit = ''] = /^\s*50%\s+([\d.]+)(us|ms|s|m)\s*$/m.exec(text) ?? []
  if (perSecond === undefined) throw new Error(`wrk could not measure:\n${text}`)
  const [, ...unanswered] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text) ?? []
  return {
    perSecond: Number(perSecond),
    medianMs:
      Number(half) * inMilliseconds[/** @type {keyof typeof inMilliseconds} */ (unit || 'ms')],
    failed:
      numberIn(text, /Non-2xx or 3xx responses: (\d+)/) +
      unanswered.reduce((sum, count) => sum + Number(count), 0),
  }
}
