import { gunzipSync, gzipSync } from 'node:zlib'
import { askPage } from './ask.mjs'
import { linkedFiles } from './linked-files.mjs'
import { pageTypes } from './page-types.mjs'

const kilobyte = 1000
const inKilobytes = (/** @type {number} */ bytes) => bytes / kilobyte

const zipped = { 'accept-encoding': 'gzip' }

/** The text of an answer and its bytes gzipped, as sent or, where it was sent plain, as they would be. */
const read = async (/** @type {string} */ address) => {
  const { body, headers } = await askPage(address, zipped)
  return headers['content-encoding'] === 'gzip'
    ? { text: gunzipSync(body).toString(), bytes: body.length }
    : { text: body.toString(), bytes: gzipSync(body).length }
}

/** @param {string} origin @param {string} path */
const weigh = async (origin, path) => {
  const html = await read(`${origin}${path}`)
  const files = linkedFiles(html.text)
  const sum = async (/** @type {string[]} */ addresses) => {
    const sizes = []
    for (const address of addresses) sizes.push((await read(new URL(address, origin).href)).bytes)
    return sizes.reduce((total, bytes) => total + bytes, 0)
  }
  const inline = files.inlineScript.trim() === '' ? 0 : gzipSync(files.inlineScript).length
  return {
    html: html.bytes,
    css: await sum(files.styles),
    script: (await sum(files.scripts)) + inline,
    requests: 1 + files.styles.length + files.scripts.length + files.others.length,
  }
}

/**
 * What each type of page weighs on the line, gzipped (a kilobyte being 1000 bytes), and how many requests it takes.
 * @param {{ server: import('./measured-server.mjs').MeasuredServer }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureWeight = async ({ server }) => {
  const weights = []
  for (const { name, path } of pageTypes)
    weights.push({ name, ...(await weigh(server.origin, `/en${path}`)) })
  const heaviest = Math.max(...weights.map(({ script }) => script))
  return {
    title: 'Weight of a page: HTML and CSS, gzipped',
    lines: [
      ...weights.map(({ name, html, css, requests }) => ({
        what: name,
        value: inKilobytes(html + css),
        unit: 'kB',
        ...(name === 'campaign' ? { goal: { atMost: 40 } } : {}),
        note: `HTML ${inKilobytes(html).toFixed(1)}, CSS ${inKilobytes(css).toFixed(1)}; ${requests} requests with pictures and icons`,
      })),
      {
        what: 'client JavaScript of the heaviest page, Next’s runtime included',
        value: inKilobytes(heaviest),
        unit: 'kB',
        goal: { atMost: 5 },
      },
    ],
    details: weights,
  }
}
