import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { loadModules } from './bundle.mjs'
import { percentile } from './percentile.mjs'

/**
 * @typedef {import('./report.mjs').Line} Line
 * @typedef {import('../cms/search/entry.ts').Entry} Entry
 * @typedef {import('../cms/search/index/site-index.ts').SiteIndex} Index
 * @typedef {Pick<typeof import('../cms/search/index/site-index.ts'), 'SiteIndex'>} Indexes
 * @typedef {Pick<typeof import('../cms/search/index/find.ts'), 'find'>} Finding
 */

const modules = { index: 'cms/search/index/site-index.ts', find: 'cms/search/index/find.ts' }

const locales = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ar']
const documents = 10_000

/** How many words a text has, about as many as a page of a digest; a Chinese one twice as many characters. */
const textWords = 120
const vocabulary = 20_000

/** Numbers that look drawn, the same at every run (mulberry32). @param {number} seed */
const drawn = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let value = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
}

const letters = /** @type {Record<string, string>} */ ({
  'zh-Hans':
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严',
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
})

/** A word of a language by its number: the frequent ones are short. @param {string} locale @param {number} number */
const wordOf = (locale, number) => {
  const own =
    letters[locale] ?? letters[locale.startsWith('zh') ? 'zh-Hans' : ''] ?? 'etaoinshrdlucmfwypvbgk'
  const signs = [...own]
  const random = drawn(number * 7 + locales.indexOf(locale))
  const length = locale.startsWith('zh') ? 2 : 3 + Math.floor(random() * 4 + Math.log10(number + 1))
  return Array.from({ length }, () => signs[Math.floor(random() ** 1.3 * signs.length)]).join('')
}

/** @type {Map<string, string[]>} */
const vocabularies = new Map()

/** All the words of a language. @param {string} locale */
const vocabularyOf = (locale) => {
  const known = vocabularies.get(locale)
  if (known) return known
  const words = Array.from({ length: vocabulary }, (_, number) => wordOf(locale, number))
  vocabularies.set(locale, words)
  return words
}

/** Words as often as languages have them: the second half as often as the first (Zipf). @param {string} locale @param {() => number} random @param {number} count */
const wordsOf = (locale, random, count) =>
  Array.from(
    { length: count },
    () => vocabularyOf(locale)[Math.floor(vocabulary ** random())],
  ).join(locale.startsWith('zh') ? '' : ' ')

/** @param {string} locale @param {number} number */
const textsOf = (locale, number) => {
  const random = drawn(number * 31 + locales.indexOf(locale))
  return {
    title: wordsOf(locale, random, 8),
    names: [],
    notes: [wordsOf(locale, random, 6)],
    body: [wordsOf(locale, random, textWords)],
  }
}

/** @param {number} number @returns {Entry} */
const entryOf = (number) => ({
  ...{ kind: 'news-items', id: String(number), stamp: '', years: [2000 + (number % 20)] },
  ...{ organizations: [], languages: locales, original: textsOf('en', number) },
  translations: locales.slice(1).map((locale) => ({ locale, texts: textsOf(locale, number) })),
})

/** What readers type: words of titles, half words, slips, several words. @param {string} locale @param {number} count */
const questions = (locale, count) =>
  Array.from({ length: count }, (_, at) => {
    const random = drawn(at * 13 + 5)
    const document = textsOf(locale, Math.floor(random() * documents))
    const isChinese = locale.startsWith('zh')
    const words = isChinese ? [document.title.slice(0, 4)] : document.title.split(' ')
    const [one = '', two = ''] = words
    const kinds = [
      one,
      `${one} ${two}`,
      one.slice(0, -1),
      `${one.slice(0, 2)}${one.slice(3)}`,
      words.join(' '),
    ]
    return kinds[at % kinds.length] ?? one
  })

/** Long words that stand nowhere, each unlike the others: what is dearest to look for. @param {number} count */
const dearest = (count) =>
  Array.from({ length: count }, (_, at) =>
    Array.from({ length: 10 }, (_, word) =>
      `${vocabularyOf('en')[1000 + at * 10 + word] ?? ''}qxqxz`.slice(-9),
    ).join(' '),
  )

setFlagsFromString('--expose-gc')
/** @type {() => void} */
const collectGarbage = runInNewContext('gc')

const memory = () => {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** @param {() => void} work */
const milliseconds = (work) => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/**
 * The index of the search by itself: how long it takes to fill, what it weighs, and how fast it answers.
 * @param {{ folder: string, isQuick: boolean }} stage
 * @returns {Promise<import('./report.mjs').Part>}
 */
export const measureSearch = async ({ folder, isQuick }) => {
  const loaded = await loadModules(modules, join(folder, 'search'))
  const { SiteIndex } = /** @type {Indexes} */ (loaded.index)
  const { find } = /** @type {Finding} */ (loaded.find)
  const before = memory()
  const index = new SiteIndex()
  const slices = Array.from({ length: documents }, (_, number) => {
    const entry = entryOf(number)
    return milliseconds(() => index.put(entry))
  })
  const bytes = memory() - before
  /** @type {Line[]} */
  const lines = locales.map((locale) => {
    const asked = questions(locale, isQuick ? 50 : 300)
    for (const question of asked.slice(0, 20)) find(index, question, locale)
    const times = asked.map((question) => milliseconds(() => find(index, question, locale)))
    return {
      what: `finding in ${locale}, 95th percentile`,
      value: percentile(times, 95),
      unit: 'ms',
      goal: { atMost: 50 },
      note: `median ${percentile(times, 50).toFixed(1)} ms, longest ${Math.max(...times).toFixed(1)} ms`,
    }
  })
  const dear = dearest(isQuick ? 10 : 50).map((question) =>
    milliseconds(() => find(index, question, 'en')),
  )
  return {
    title: `Search over ${documents.toLocaleString('en')} documents in ${locales.length} locales`,
    lines: [
      ...lines,
      {
        what: 'finding ten long words that are nowhere, 95th percentile',
        value: percentile(dear, 95),
        unit: 'ms',
        note: `longest ${Math.max(...dear).toFixed(1)} ms`,
      },
      {
        what: 'memory of the index, all locales',
        value: bytes / 1e6,
        unit: 'MB',
        note: `${index.terms.size.toLocaleString('en')} terms`,
      },
      {
        what: 'time to fill the index, without reading the database',
        value: slices.reduce((sum, time) => sum + time, 0) / 1000,
        unit: 's',
        note: `longest time in which nothing else could run: ${Math.max(...slices).toFixed(1)} ms`,
      },
    ],
    remarks: [
      'Measured is the index alone, with made-up words as often as languages have theirs; questions are words of titles, half words, slips and several words.',
    ],
  }
}
