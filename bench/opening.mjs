import { chromium } from '@playwright/test'
import { loadModules } from './bundle.mjs'
import { median } from './median.mjs'

/**
 * When an element of a page is there, may be written in, and React has taken it over, in milliseconds from asking for the
 * page; runs within the page.
 * @param {string} selector
 */
const watch = (selector) => {
  const look = () => {
    const found = document.querySelector(selector)
    const isField = found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement
    const isOurs = found && Object.keys(found).some((name) => name.startsWith('__reactProps'))
    if (isOurs && isField && !found.disabled && !found.readOnly)
      Object.assign(window, { benchEditable: performance.now() })
    else requestAnimationFrame(look)
  }
  look()
}

/**
 * How long two pages of the panel take until one can write in them, in turn, with what a browser keeps from one time to
 * the next.
 * @param {{ origin: string, token: string, folder: string, samples: number,
 *   pages: Record<string, { path: string, field: string }> }} asked
 * @returns {Promise<Record<string, number>>} medians in milliseconds
 */
export const timesToEdit = async ({ origin, token, folder, samples, pages }) => {
  const { browser: finder } = await loadModules({ browser: 'e2e/browser.ts' }, folder)
  const { chromiumPath, chromiumArguments } = /** @type {typeof import('../e2e/browser.ts')} */ (
    finder
  )
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: chromiumArguments,
  })
  try {
    const context = await browser.newContext()
    await context.addCookies([{ name: 'payload-token', value: token, url: origin }])
    /** @type {Record<string, number[]>} */
    const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]))
    for (let sample = -1; sample < samples; sample++)
      for (const [name, { path, field }] of Object.entries(pages)) {
        const page = await context.newPage()
        await page.addInitScript(watch, field)
        await page.goto(`${origin}${path}`, { waitUntil: 'commit' })
        const there = await page.waitForFunction(() => Reflect.get(window, 'benchEditable'), null, {
          timeout: 60_000,
        })
        // The first time fills the browser's cache.
        if (sample >= 0) times[name]?.push(Number(await there.jsonValue()))
        await page.close()
      }
    return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
  } finally {
    await browser.close()
  }
}
