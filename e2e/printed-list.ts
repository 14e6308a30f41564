/** The letters and figures of a text as they were meant: without shapes of display, directions and breaks. */
export const bare = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{P}\p{Cf}\p{S}]/gu, '')

const arabicWords = (line: string): string[] =>
  line
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .match(/[٠-٩]+|\p{sc=Arab}+/gu) ?? []

const asWritten = (words: readonly string[]): string =>
  words
    .map((word) => (/[٠-٩]/u.test(word) ? word : [...word].sort().join('')))
    .map((word) => `${word}|`)
    .join('')

/**
 * The Arabic words and figures of a printed text as they were written: lines come out of a PDF in the order of display, so
 * their words are turned round; ligatures of lam and alef are taken apart there, so letters are sorted within words.
 */
const printedArabic = (text: string): string =>
  asWritten(text.split('\n').flatMap((line) => arabicWords(line).reverse()))

/** How a printed text and lines that were never printed are compared in a language. */
const readingOf = (locale: string) =>
  locale === 'ar'
    ? { printed: printedArabic, written: (line: string) => asWritten(arabicWords(line)) }
    : { printed: bare, written: bare }

/** The rows of the list as the API gives it, with their numbers in the reader's figures. */
export const rowsOf = (list: string, locale: string): string[] => {
  const figures = new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-arab' : locale)
  return [...list.matchAll(/^(\d+)\. (.*)$/gmu)].map(
    ([, number, line]) => `${figures.format(Number(number))} ${line}`,
  )
}

/**
 * What is wrong with a list as it is printed: rows that are missing or out of order, anything between rows but where a page
 * ends, and anything after the last but what the list closes with.
 */
export const listFaults = (
  text: string,
  rows: readonly string[],
  closing: string,
  locale: string,
): string[] => {
  const { printed, written } = readingOf(locale)
  const stream = printed(text)
  const pages = text.split('\f')
  const ends = pages.map((_, index) => printed(pages.slice(0, index + 1).join('\n')).length)
  const faults: string[] = []
  let from = stream.indexOf(written(rows[0] ?? ''))
  for (const row of rows) {
    const needle = written(row)
    const at = stream.indexOf(needle, Math.max(from, 0))
    if (at < 0) faults.push(`${row} is not after ${stream.slice(from, from + 60)}`)
    else {
      const isAtEnd = ends.some((end) => from <= end && end <= at)
      if (at > from && !isAtEnd) faults.push(`before ${row} stands ${stream.slice(from, at)}`)
      from = at + needle.length
    }
  }
  const rest = stream.slice(from)
  if (rest !== written(closing)) faults.push(`after the last row stands ${rest}`)
  return faults
}
