import { chromium } from '@playwright/test'
import { loadModules } from './bundle.mjs'

/** @typedef {{ name: string, perSecond: number, latency: number }} Network bytes a second both ways, milliseconds to the first byte */

/** What readers have in the country, on an old phone, or behind a wall. @type {readonly Network[]} */
const networks = [
  { name: '3G, slow (50 kB/s, 300 ms)', perSecond: 50_000, latency: 300 },
  { name: '2G (35 kB/s, 1 s)', perSecond: 35_000, latency: 1000 },
  { name: '2G, far away (35 kB/s, 2 s)', perSecond: 35_000, latency: 2000 },
]

/** @type {readonly { name: string, query: string, headers: Record<string, string> }[]} */
const forms = [
  { name: 'whole', query: '', headers: {} },
  { name: 'saving data', query: '', headers: { 'save-data': 'on' } },
  { name: 'text only', query: '?view=text', headers: {} },
]

const paths = { campaign: '/en/campaigns/jiashi-workers', news: '/en/news' }

/**
 * One page on one network, with nothing kept from before: when there is something to read and when all is there, in
 * milliseconds from asking; bytes and requests on the line.
 * @param {import('@playwright/test').Browser} browser @param {string} address
 * @param {{ network: Network, headers: Record<string, string> }} how
 */
const visit = async (browser, address, { network, headers }) => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    javaScriptEnabled: false,
    extraHTTPHeaders: headers,
  })
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  await line.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.perSecond,
    uploadThroughput: network.perSecond,
  })
  let [bytes, requests] = [0, 0]
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
    requests += encodedDataLength > 0 ? 1 : 0
  })
  await page.goto(address, { waitUntil: 'load', timeout: 120_000 })
  const read = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  let readable = await read()
  while (readable === 0) {
    await page.waitForTimeout(50)
    readable = await read()
  }
  const loaded = await page.evaluate(
    () => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd,
  )
  await context.close()
  return { readable, loaded: Number(loaded), bytes, requests }
}

/**
 * How long readers on slow lines wait, in each form that a page has for them, on a phone 360 pixels wide.
 * @param {{ server: { origin: string }, folder: string }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureSlowNetwork = async ({ server, folder }) => {
  const { browser: finder } = await loadModules({ browser: 'e2e/browser.ts' }, folder)
  const { chromiumPath, chromiumArguments } = /** @type {typeof import('../e2e/browser.ts')} */ (
    finder
  )
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArguments })
  try {
    const lines = []
    for (const [kind, path] of Object.entries(paths))
      for (const network of networks)
        for (const { name, query, headers } of forms) {
          const address = `${server.origin}${path}${query}`
          await (await fetch(address, { headers })).text()
          const seen = await visit(browser, address, { network, headers })
          lines.push({
            what: `${kind}, ${name}: ${network.name}`,
            value: seen.readable / 1000,
            unit: 's',
            // A page and its style sheets, one after the other, and a second for the bytes.
            goal: { atMost: (2 * network.latency) / 1000 + 1 },
            note: `all there after ${(seen.loaded / 1000).toFixed(1)} s; ${(seen.bytes / 1000).toFixed(1)} kB in ${seen.requests} requests`,
          })
        }
    return { title: 'Slow lines: time until there is something to read', lines }
  } finally {
    await browser.close()
  }
}
