import type { Checking } from './checking'
import type { Finding } from './problem'

/** Words that a language may rightly set twice in a row. */
const rightlyTwice: Readonly<Record<string, readonly string[]>> = {
  en: ['that', 'had'],
  fr: ['nous', 'vous'],
  de: ['der', 'die', 'das', 'den', 'dem', 'sie'],
  nl: ['dat', 'die', 'u'],
}

/** Languages in which a word set twice is grammar: one by one, slowly, every. */
const doubling = new Set(['ar', 'fa', 'ur', 'hi', 'bn', 'tr', 'az', 'ka', 'vi', 'id', 'ms', 'sw'])

const TWICE = /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]*)\s+\1(?![\p{L}\p{M}\p{N}])/giu

/** Finds a word that stands twice in a row, with nothing but space between, and not so in the source. */
export function* checkDoubledWords({ source, target, to }: Checking): Generator<Finding> {
  const { language } = new Intl.Locale(to)
  if (doubling.has(language) || source.text.match(TWICE)) return
  const fine = rightlyTwice[language] ?? []
  for (const { 0: both, 1: word = '', index } of target.text.matchAll(TWICE))
    if (!fine.includes(word.toLowerCase()))
      yield { code: 'word-doubled', detail: { word }, at: target.at(index, index + both.length) }
}
