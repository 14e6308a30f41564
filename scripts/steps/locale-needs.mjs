/** @typedef {{ tag: string, words: number, panel: readonly string[], fonts: string }} LocaleFacts */

const yes = (/** @type {boolean} */ is) => (is ? 'yes' : 'NO')

/** What Intl says of the direction; newer engines by a method, older ones by a property. @param {string} tag */
const directionOf = (tag) => {
  const locale =
    /** @type {{ getTextInfo?: () => { direction: string }, textInfo?: { direction: string } }} */ (
      /** @type {unknown} */ (new Intl.Locale(tag))
    )
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'unknown'
}

/** @type {[name: string, part: { supportedLocalesOf: (tag: string) => string[] }][]} */
const parts = [
  ['PluralRules', Intl.PluralRules],
  ['NumberFormat', Intl.NumberFormat],
  ['DateTimeFormat', Intl.DateTimeFormat],
  ['DisplayNames', Intl.DisplayNames],
  ['Segmenter', Intl.Segmenter],
  ['Collator', Intl.Collator],
]

const intl = (/** @type {string} */ tag) =>
  parts.map(([name, part]) => `${name} ${yes(part.supportedLocalesOf(tag).length > 0)}`)

/** Scripts that the stacks for all languages have letters of. */
const inEveryStack = new Set(['Latn', 'Cyrl', 'Grek'])

const fontsFor = (/** @type {LocaleFacts} */ { tag, fonts }) => {
  const { language, script } = new Intl.Locale(tag).maximize()
  if (fonts.includes(`:lang(${tag})`) || fonts.includes(`:lang(${language})`))
    return `there are stacks for it in components/layout/tokens.css (script ${script}).`
  return inEveryStack.has(script ?? '')
    ? `the stacks for all languages have its script (${script}).`
    : `MISSING: its script (${script}) needs stacks of system fonts: a :lang(${language}) in components/layout/tokens.css.`
}

/** Payload's own spelling of some languages. @type {Readonly<Record<string, string>>} */
const payloads = { rs: 'sr', 'rs-latin': 'sr-Latn' }

const readingOf = (/** @type {string} */ tag) => {
  const { language, script } = new Intl.Locale(payloads[tag] ?? tag).maximize()
  return `${language}-${script}`
}

const panelFor = (/** @type {LocaleFacts} */ { tag, panel }) => {
  const key = panel.find((one) => readingOf(one) === readingOf(tag))
  return key
    ? `MISSING: Payload speaks it (“${key}”). Add it to supportedLanguages in payload.config.ts, with its words in cms/panel-translations/; a test there asks for them.`
    : 'Payload does not speak it. Its translators work in a panel of another language; nothing is to be done.'
}

/**
 * What a new locale still needs, for whoever added it, line by line.
 * @param {LocaleFacts} facts
 * @returns {string[]}
 */
export const needsOf = (facts) => {
  const { tag, words } = facts
  const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.join(', ')
  const direction = directionOf(tag)
  return [
    `Words of the interface: 0 of ${words}. Until they are translated they are in English: pages say so at their head, and are`,
    '  not named to search engines. Translate them in the panel (Translating, Words of the site), then npm run messages:pull;',
    `  or write them into messages/${tag}.json.`,
    `Plural forms that messages need: ${categories}.`,
    `Reading direction: ${direction}. Pages turn by themselves.`,
    `Intl of this Node (${process.version}): ${intl(tag).join(', ')}. Where it says NO, figures, dates or names are another language’s.`,
    `Fonts: ${fontsFor(facts)}`,
    `Panel: ${panelFor(facts)}`,
    'Checks that now ask for more:',
    `  server/last-resort.test.ts: two sentences in ${tag} in server/last-resort.mjs, for when no page can be drawn;`,
    '  messages/messages.test.ts: the marks of the language (wrongMarks), words it shares with English (sameInEnglish), and,',
    '    once all words are there, its name among those that are whole.',
    'Now run: npm run generate (the types name the locales); the databases need no migration. Then npm run check, and npm start.',
  ]
}
