import { type PartialDateWord, type PartialDateWords, partialDateWords } from './partial-date-words'
import type { PartialDateProblem, PartialDateProblemCode } from './problem'

/**
 * All that a form says about dates in one language. Places to fill are `{name}` or, as Payload writes them, `{{name}}`:
 * in `words` those of PartialDateWordValues, in `problems` and in `field.reads` the `part` and the `date`.
 */
export type PartialDateTexts = {
  words: Record<PartialDateWord, string>
  problems: Record<PartialDateProblemCode, string>
  field: Record<'placeholder' | 'reads' | 'examples' | 'exampleWritten' | 'exampleMeaning', string>
}

/** Takes each text from `translations.partialDate` where it has one, and from `fallback` where it has none. */
export function partialDateTexts(
  translations: unknown,
  fallback: PartialDateTexts,
): PartialDateTexts {
  const translated = child(translations, 'partialDate')
  return {
    words: translateGroup(child(translated, 'words'), fallback.words),
    problems: translateGroup(child(translated, 'problems'), fallback.problems),
    field: translateGroup(child(translated, 'field'), fallback.field),
  }
}

/** The words for formatPartialDate from texts with places to fill. */
export function wordsFromTexts(texts: PartialDateTexts): PartialDateWords {
  return partialDateWords((word, values) => fillText(texts.words[word], values))
}

/** What is wrong with a text and how to mend it. */
export function problemText(texts: PartialDateTexts, { code, part }: PartialDateProblem): string {
  return fillText(texts.problems[code], { part })
}

/** Puts values into the places of a text; a place without a value stays as it is. */
export function fillText(text: string, values: Record<string, string>): string {
  return text.replace(
    /\{\{\s*(\w+)\s*\}\}|\{\s*(\w+)\s*\}/g,
    (place, double, single) => values[double ?? single] ?? place,
  )
}

function translateGroup<Key extends string>(
  translated: unknown,
  fallback: Record<Key, string>,
): Record<Key, string> {
  const texts = { ...fallback }
  for (const key in fallback) {
    const text = child(translated, key)
    if (typeof text === 'string' && text) texts[key] = text
  }
  return texts
}

function child(parent: unknown, key: string): unknown {
  return parent !== null && typeof parent === 'object'
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined
}
