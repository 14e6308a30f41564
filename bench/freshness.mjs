import { ask, askPage } from './ask.mjs'
import { logInAsEditor } from './editor.mjs'
import { median } from './median.mjs'
import { changedItem } from './page-types.mjs'

const mostTries = 200

/**
 * How many requests it takes until an address answers with a text, and how long the first that did was in coming.
 * @param {string} address @param {string} text
 */
const untilItSays = async (address, text) => {
  const began = performance.now()
  for (let tries = 1; tries <= mostTries; tries++) {
    const { body } = await ask(address)
    if (body.includes(text)) return { tries, milliseconds: performance.now() - began }
  }
  return { tries: Number.POSITIVE_INFINITY, milliseconds: Number.POSITIVE_INFINITY }
}

/**
 * How soon readers see what an editor publishes: a new item (whose address said "not found" until then), and a headline
 * that is corrected.
 * @param {{ server: import('./measured-server.mjs').MeasuredServer, isQuick: boolean }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureFreshness = async ({ server, isQuick }) => {
  const { origin } = server
  const editor = await logInAsEditor(origin)
  const model = await editor.newsItem(changedItem)
  const list = `${origin}/en/news`
  const published = []
  const listed = []
  const corrected = []
  const saving = []
  const run = Date.now().toString(36)
  for (let round = 0; round < (isQuick ? 2 : 5); round++) {
    const headline = `Measured ${run} ${round}`
    const slug = `measured-${run}-${round}`
    const page = `${list}/${slug}`
    const id = await editor.draftNewsItem(model, {
      headline,
      slug,
      generateSlug: false,
      published: '2026-11-21',
    })
    await askPage(list)
    if ((await ask(page)).status !== 404) throw new Error('A draft is shown to readers.')
    const began = performance.now()
    await editor.changeNewsItem(id, { _status: 'published' })
    saving.push(performance.now() - began)
    published.push(await untilItSays(page, headline))
    listed.push(await untilItSays(list, headline))
    await editor.changeNewsItem(id, { headline: `${headline}, corrected`, _status: 'published' })
    corrected.push(await untilItSays(page, `${headline}, corrected`))
  }
  /** @param {string} what @param {Awaited<ReturnType<typeof untilItSays>>[]} tries */
  const line = (what, tries) => ({
    what,
    value: Math.max(...tries.map((one) => one.tries)),
    unit: 'requests',
    goal: { atMost: 1 },
    note: `${Math.round(median(tries.map(({ milliseconds }) => milliseconds)))} ms to the whole page`,
  })
  return {
    title: 'From publishing to the new page (worst of all rounds)',
    lines: [
      line('a new item at its address', published),
      line('the new item in the list', listed),
      line('a corrected headline', corrected),
      { what: 'the save itself', value: Math.round(median(saving)), unit: 'ms' },
    ],
  }
}
