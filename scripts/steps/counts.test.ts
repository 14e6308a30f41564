import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { countsLine, playwrightCounts, reportedCounts, sum, vitestCounts } from './counts.mjs'

it('adds up and says it in one line', () => {
  const all = sum([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 2, failed: 3, skipped: 0 },
  ])
  expect(countsLine(all)).toBe('3 passed, 3 failed')
  expect(countsLine({ ...all, skipped: 4 })).toBe('3 passed, 3 failed, 4 skipped')
})

const vitestReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}] },
  ],
}

it('counts a file of tests that cannot even be loaded', () => {
  expect(vitestCounts(vitestReport)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

it('counts what Playwright says, and what went wrong around its tests', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 2 }
  expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 6, failed: 0, skipped: 2 })
  expect(playwrightCounts({ stats, errors: [{}] }).failed).toBe(1)
  expect(playwrightCounts({ stats: { ...stats, unexpected: 3 }, errors: [{}] }).failed).toBe(3)
})

it('takes a missing report, and a bad end with a good report, for a failure', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'report ')), 'report.json')
  expect(reportedCounts(path, 0, vitestCounts)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  const good = { ...vitestReport, numFailedTests: 0, testResults: [] }
  writeFileSync(path, JSON.stringify(good))
  expect(reportedCounts(path, 1, vitestCounts)).toEqual({ passed: 5, failed: 1, skipped: 2 })
  expect(existsSync(path)).toBe(false)
  writeFileSync(path, JSON.stringify(good))
  expect(reportedCounts(path, 0, vitestCounts).failed).toBe(0)
})
