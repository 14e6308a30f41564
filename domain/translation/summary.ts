import type { TranslatableField } from './field'
import type { Message } from './message'

/** How far the translation of a document is, in one word. */
export type TranslationState = 'original' | 'complete' | 'partial' | 'outdated' | 'none'

/**
 * How far the translation of a document is: messages in all, without a translation, with one of an
 * earlier source; and the top-level fields in which nothing is left in the original language.
 */
export type TranslationSummary = {
  locale: string
  originalLocale: string
  state: TranslationState
  total: number
  missing: number
  outdated: number
  translated: string[]
}

/** What became of one message. */
export type Outcome = 'translated' | 'missing' | 'outdated'

/** Sums up what became of a document's messages; one that nobody looked at counts as missing. */
export function summarise(
  messages: readonly Message[],
  outcomeOf: (index: number) => Outcome | undefined,
  fields: readonly TranslatableField[],
  locales: { locale: string; originalLocale: string },
): TranslationSummary {
  const isOriginal = locales.locale === locales.originalLocale
  const count = { translated: 0, missing: 0, outdated: 0 }
  const unfinished = new Set<string | undefined>()
  messages.forEach((message, index) => {
    const outcome = isOriginal ? 'translated' : (outcomeOf(index) ?? 'missing')
    count[outcome] += 1
    if (outcome !== 'translated') unfinished.add(message.msgctxt.split('.')[0])
  })
  return {
    locale: locales.locale,
    originalLocale: locales.originalLocale,
    state: isOriginal ? 'original' : stateOf(count),
    total: messages.length,
    missing: count.missing,
    outdated: count.outdated,
    translated: fields.map(({ name }) => name).filter((name) => !unfinished.has(name)),
  }
}

function stateOf(count: Readonly<Record<Outcome, number>>): TranslationState {
  if (count.translated === 0) return 'none'
  if (count.outdated > 0) return 'outdated'
  return count.missing > 0 ? 'partial' : 'complete'
}
