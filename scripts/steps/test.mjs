import { countsLine, sum } from './counts.mjs'
import { wordsFor } from './failure.mjs'
import { installPackages } from './install.mjs'

const seconds = (/** @type {number} */ began) => ((performance.now() - began) / 1000).toFixed(1)

/** `npm test`: every stage, also after one that failed; the last line counts what really ran. */
export const test = async () => {
  /** @type {import('./counts.mjs').Counts[]} */
  const all = []
  try {
    await installPackages()
    const { stages } = await import('./stages.mjs')
    for (const { title, run } of stages(process.env)) {
      const began = performance.now()
      console.log(`\n── ${title}`)
      const counts = await run()
      all.push(counts)
      console.log(`── ${title}: ${countsLine(counts)} (${seconds(began)} s)`)
    }
  } catch (error) {
    console.error(wordsFor(error, 'The tests cannot go on.'))
    all.push({ passed: 0, failed: 1, skipped: 0 })
  }
  const total = sum(all)
  console.log(`\n${countsLine(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
