import { availableParallelism } from 'node:os'
import { checks } from './checks.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

const report = (
  /** @type {import('./checks.mjs').Check} */ { title, mend },
  /** @type {string} */ seconds,
  /** @type {{ isFine: boolean, output: string[] }} */ { isFine, output },
) => {
  if (isFine) return console.log(`✓ ${title} (${seconds} s)`)
  const lines = output.filter((line) => line.trim()).slice(-60)
  console.log(`✗ ${title} (${seconds} s)`)
  for (const line of lines) console.log(`  | ${line}`)
  console.log(`  → ${mend}`)
}

/**
 * Runs all static checks, as many at a time as there are processors, and says of each how it went.
 * @returns {Promise<Counts>}
 */
export const runChecks = async () => {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  const waiting = [...checks]
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = performance.now()
      const result = await check.run()
      report(check, ((performance.now() - began) / 1000).toFixed(1), result)
      counts[result.isFine ? 'passed' : 'failed']++
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, worker))
  return counts
}
