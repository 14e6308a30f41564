/** The words around a date and what each one is given to put in: texts in the reader's language and digits. */
type PartialDateWordValues = {
  uncertain: { date: string }
  approximate: { date: string }
  uncertainAndApproximate: { date: string }
  monthUnknown: { date: string }
  dayUnknown: { date: string }
  monthAndDayUnknown: { date: string }
  decade: { year: string }
  century: { first: string; last: string }
  spring: { year: string }
  summer: { year: string }
  autumn: { year: string }
  winter: { year: string }
  fromTo: { start: string; end: string }
  openEnd: { start: string }
  unknownEnd: { start: string }
  openStart: { end: string }
  unknownStart: { end: string }
}

export type PartialDateWord = keyof PartialDateWordValues

/** One function per word; the caller makes them from its messages. */
export type PartialDateWords = {
  [Word in PartialDateWord]: (values: PartialDateWordValues[Word]) => string
}

export const partialDateWordKeys = [
  'uncertain',
  'approximate',
  'uncertainAndApproximate',
  'monthUnknown',
  'dayUnknown',
  'monthAndDayUnknown',
  'decade',
  'century',
  'spring',
  'summer',
  'autumn',
  'winter',
  'fromTo',
  'openEnd',
  'unknownEnd',
  'openStart',
  'unknownStart',
] as const satisfies PartialDateWord[]

/** Makes the words from one function that translates by key, such as the `t` of next-intl or of Payload. */
export function partialDateWords(
  translate: (word: PartialDateWord, values: Record<string, string>) => string,
): PartialDateWords {
  const words = partialDateWordKeys.map((word) => [
    word,
    (values: Record<string, string>) => translate(word, values),
  ])
  return Object.fromEntries(words) as PartialDateWords
}
