/** An ending, what stands there instead in the plain form, and how many letters have to be left. */
type Ending = readonly [ending: string, instead: string, least: number]

/**
 * Endings of plurals, cases, genders and plain verb forms, the first that fits being taken. They are few on purpose: a
 * term that is missed once is no harm, one that is found everywhere is.
 */
const endings: Readonly<Record<string, readonly Ending[]>> = {
  en: [
    ['sses', 'ss', 2],
    ['ss', 'ss', 0],
    ['ies', 'y', 2],
    ['ing', '', 4],
    ['ed', '', 4],
    ['es', '', 4],
    ['s', '', 3],
    ['e', '', 4],
  ],
  de: [
    ['innen', 'in', 4],
    ['in', 'in', 0],
    ['en', '', 4],
    ['es', '', 4],
    ['em', '', 4],
    ['e', '', 4],
    ['n', '', 4],
    ['s', '', 3],
  ],
  fr: [
    ['eaux', 'eau', 1],
    ['aux', 'al', 3],
    ['es', '', 4],
    ['s', '', 3],
    ['x', '', 3],
    ['e', '', 4],
  ],
  es: [
    ['ces', 'z', 2],
    ['es', '', 4],
    ['os', '', 4],
    ['as', '', 4],
    ['s', '', 3],
    ['o', '', 4],
    ['a', '', 4],
    ['e', '', 4],
  ],
}

/** A word without its ending, as far as its language is known for endings; the word is folded (`searchKey`). */
function stem(word: string, language: string): string {
  for (const [ending, instead, least] of endings[language] ?? [])
    if (word.endsWith(ending) && word.length - ending.length >= least)
      return word.slice(0, word.length - ending.length) + instead
  return word
}

const conjunctions = ['', 'و', 'ف']
const prefixes = ['', 'ال', 'بال', 'كال', 'لل', 'ب', 'ك', 'ل']

/** What an Arabic word can be without what is written together with it: and, so, in, like, for, the. */
function withoutPrefixes(word: string): string[] {
  const forms = new Set([word])
  for (const conjunction of conjunctions)
    for (const prefix of prefixes) {
      const before = conjunction + prefix
      if (word.startsWith(before) && word.length - before.length >= 2)
        forms.add(word.slice(before.length))
    }
  return [...forms]
}

/** Under which forms a folded word of a text may stand in a glossary. */
export function formsInText(word: string, language: string): string[] {
  return language === 'ar' ? withoutPrefixes(word) : [stem(word, language)]
}

/** Under which form a folded word of a glossary is known. */
export function formInGlossary(word: string, language: string): string {
  if (language !== 'ar') return stem(word, language)
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word
}
