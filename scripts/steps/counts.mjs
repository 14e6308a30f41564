import { readFileSync, rmSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Several counts as one.
 * @param {Counts[]} all
 * @returns {Counts}
 */
export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
  skipped: all.reduce((total, { skipped }) => total + skipped, 0),
})

/**
 * The line that ends a run of the tests.
 * @param {Counts} counts
 * @returns {string}
 */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/**
 * What a JSON report of vitest counts; a file that failed before its first test counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
})

/**
 * What a JSON report of Playwright counts; an error outside of any test counts as one failure.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export const playwrightCounts = ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
  skipped: stats.skipped,
})

/**
 * Reads a report that a program should have written and takes it away; without one, or with none of the failures that
 * the exit code tells of, the program itself counts as one failure.
 * @template Report
 * @param {string} path
 * @param {number} code the exit code
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
export const reportedCounts = (path, code, count) => {
  const none = { passed: 0, failed: 0, skipped: 0 }
  /** @type {Counts} */
  let counts = none
  try {
    counts = count(JSON.parse(readFileSync(path, 'utf8')))
    rmSync(path)
  } catch {
    return { ...none, failed: 1 }
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
