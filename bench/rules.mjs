import { join } from 'node:path'
import { loadModules } from './bundle.mjs'
import { passages, richTextOf, segmentCount, tagged } from './long-document.mjs'
import { median } from './median.mjs'
import { percentile } from './percentile.mjs'

/**
 * @typedef {import('./report.mjs').Line} Line
 * @typedef {import('./long-document.mjs').Passage} Passage
 * @typedef {Pick<typeof import('../domain/translation/apply.ts'), 'applyCatalogue'>} Rules
 * @typedef {Pick<typeof import('../cms/translating/memory/memory-index.ts'), 'memoryIndex'>} Memory
 */

const modules = {
  apply: 'domain/translation/apply.ts',
  memory: 'cms/translating/memory/memory-index.ts',
}

/** @type {import('../domain/translation/field.ts').TranslatableField[]} */
const fields = [{ name: 'body', kind: 'rich-text' }]

const locales = { locale: 'de', originalLocale: 'en' }

/** How long each of so many runs takes, in milliseconds, once it has been run often enough. @param {() => void} work @param {number} runs */
const timesOf = (work, runs) => {
  for (let run = 0; run < runs; run++) work()
  return Array.from({ length: runs }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
}

/** @param {Passage} passage @returns {Passage} */
const edited = (passage) => ({ ...passage, rest: passage.rest.replace(/ \S+\.$/, ' otherwise.') })

/**
 * Laying the catalogue of the long document over it, of which every so many passages were edited since.
 * @param {Rules} rules @param {boolean} isQuick @returns {Line[]}
 */
const measureApply = ({ applyCatalogue }, isQuick) => {
  const known = passages(segmentCount)
  const catalogue = known.map((passage) => ({
    msgctxt: 'body',
    msgid: tagged(passage),
    msgstr: tagged({ ...passage, words: `T ${passage.words}` }),
  }))
  return [
    { what: 'none edited since', every: 0, goal: true },
    { what: '20 edited since', every: 50, goal: true },
    { what: '100 edited since', every: 10, goal: false },
    { what: 'all edited since', every: 1, goal: false },
  ].map(({ what, every, goal }) => {
    const now = known.map((passage, at) => (every && at % every === 0 ? edited(passage) : passage))
    const document = { body: richTextOf(now) }
    const work = () => applyCatalogue(document, fields, catalogue, locales)
    const { total, outdated } = work().translation
    const wanted = now.filter((passage, at) => passage !== known[at]).length
    if (total !== segmentCount || outdated !== wanted)
      throw new Error(`Of ${total} segments ${outdated} are outdated, not ${wanted}.`)
    const times = timesOf(work, isQuick ? 20 : 60)
    return {
      what: `merge and apply ${segmentCount.toLocaleString('en')} segments, ${what}`,
      value: median(times),
      unit: 'ms',
      ...(goal ? { goal: { atMost: 10 } } : {}),
      note: `quickest ${Math.min(...times).toFixed(1)} ms`,
    }
  })
}

/**
 * Matches for passages that were edited a little, in a memory of one pair of languages.
 * @param {Memory} memory @param {boolean} isQuick @returns {Line[]}
 */
const measureMemory = ({ memoryIndex }, isQuick) => {
  const count = 100_000
  const each = 100
  const known = passages(count, 7)
  const index = memoryIndex()
  const began = performance.now()
  for (let at = 0; at < count; at += each) {
    const units = known.slice(at, at + each).map((passage) => ({
      msgctxt: 'body',
      msgid: tagged(passage),
      msgstr: `T ${tagged(passage)}`,
      reviewed: true,
    }))
    index.put({ id: `catalogue ${at}`, of: 'pages', documentId: `document ${at}` }, units)
  }
  const filling = performance.now() - began
  const asked = known.filter((_, at) => at % (isQuick ? 2000 : 500) === 3).map(edited)
  const times = asked.map((passage) => {
    const question = { msgctxt: 'body', msgid: tagged(passage), of: 'pages', documentId: 'new' }
    const before = performance.now()
    const [best] = index.search(question)
    const time = performance.now() - before
    if (!best || best.percent < 70) throw new Error(`No match was found for ${question.msgid}.`)
    return time
  })
  return [
    {
      what: `a near match among ${count.toLocaleString('en')} segments, 95th percentile`,
      value: percentile(times, 95),
      unit: 'ms',
      goal: { atMost: 100 },
      note: `median ${median(times).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`,
    },
    {
      what: 'filling that memory, once',
      value: filling / 1000,
      unit: 's',
      note: `its lists take ${(index.size().bytes / 1e6).toFixed(0)} MB`,
    },
  ]
}

/**
 * The rules of translation by themselves, made into plain JavaScript as the site's own build does.
 * @param {{ folder: string, isQuick: boolean }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureRules = async ({ folder, isQuick }) => {
  const loaded = await loadModules(modules, join(folder, 'rules'))
  const rules = /** @type {Rules} */ (loaded.apply)
  const memory = /** @type {Memory} */ (loaded.memory)
  return {
    title: 'The rules of translation by themselves',
    lines: [...measureApply(rules, isQuick), ...measureMemory(memory, isQuick)],
    remarks: ['Without a database; the segments are sentences of 9 to 29 made-up words.'],
  }
}
