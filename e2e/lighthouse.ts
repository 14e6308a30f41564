import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumArguments, chromiumPath } from './browser'
import { freePort } from './free-port'
import { test as base } from './test'

const categories = ['accessibility', 'best-practices', 'seo']

type Examine = (address: string) => Promise<string[]>

/**
 * What Lighthouse finds wrong with a page, in the categories that need no measuring of time; nothing where it gives 100 in
 * each. Pages that say themselves that search engines should not keep them are not blamed for it.
 */
const examineAt =
  (port: number): Examine =>
  async (address) => {
    const result = await lighthouse(address, {
      port,
      logLevel: 'error',
      onlyCategories: categories,
      throttlingMethod: 'provided',
      disableFullPageScreenshot: true,
      networkQuietThresholdMs: 100,
      cpuQuietThresholdMs: 100,
      pauseAfterFcpMs: 0,
      pauseAfterLoadMs: 0,
    } as NonNullable<Parameters<typeof lighthouse>[1]>)
    if (!result) throw new Error(`Lighthouse said nothing of ${address}.`)
    const { audits, categories: judged, runtimeError } = result.lhr
    if (runtimeError) throw new Error(runtimeError.message)
    return categories.flatMap((name) => {
      const category = judged[name]
      if (!category) return [`${name} was not looked at`]
      const wrong = category.auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id} ${JSON.stringify(audits[id]?.details)?.slice(0, 600)}`)
      return category.score === 1 || wrong.length > 0 ? wrong : [`${name}: ${category.score}`]
    })
  }

/** A journey through the eyes of Lighthouse, in a browser that the tests of a worker share. */
export const test = base.extend<object, { examine: Examine }>({
  examine: [
    async ({ browserName: _ }, use) => {
      const port = await freePort()
      const browser = await chromium.launch({
        executablePath: chromiumPath(),
        args: [...chromiumArguments, `--remote-debugging-port=${port}`],
      })
      await use(examineAt(port))
      await browser.close()
    },
    { scope: 'worker' },
  ],
})

export { expect } from './test'
