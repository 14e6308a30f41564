import { elementsOf, pageText, withoutSpaces } from './page-text'

/** Properties that hold addresses, names of languages and countries or of formats, and so are not words of the page. */
const notWords: readonly string[] = [
  '@context',
  '@id',
  '@type',
  'addressCountry',
  'contentUrl',
  'encodingFormat',
  'inLanguage',
  'mainEntityOfPage',
  'query-input',
  'sameAs',
  'target',
  'temporalCoverage',
  'url',
  'urlTemplate',
]

const dates = /^(?:date|founding|dissolution)/

const leaves = (value: unknown, property = ''): [property: string, value: string][] => {
  if (typeof value === 'string') return [[property, value]]
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, property))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, name))
}

/** What machines are told of a page (JSON-LD), each block of it. */
export const structuredData = (html: string): object[] =>
  elementsOf(html, 'script')
    .filter(({ type }) => type === 'application/ld+json')
    .map(({ text }) => JSON.parse(text))

/** What machines are told of a page and readers are not: words that do not stand in it, dates that it does not give so precisely. */
export const untoldFacts = (html: string): string[] => {
  const told = pageText(html)
  const days = new Set(elementsOf(html, 'time').map(({ datetime }) => datetime))
  return structuredData(html)
    .flatMap((block) => leaves(block))
    .filter(([property, value]) => {
      if (notWords.includes(property)) return false
      return dates.test(property) ? !days.has(value) : !told.includes(withoutSpaces(value))
    })
    .map(([property, value]) => `${property}: ${value}`)
}
