import { numberOf } from '../text/clean-text'

const names: readonly (readonly [string, number])[] = [
  ...[
    'january|janvier|januar|enero|يناير|كانون الثاني',
    'february|fevrier|février|februar|febrero|فبراير|شباط',
    'march|mars|märz|marzo|مارس|آذار',
  ],
  ...[
    'april|avril|abril|أبريل|نيسان',
    'may|mai|mayo|مايو|أيار',
    'june|juin|juni|junio|يونيو|حزيران',
    'july|juillet|juli|julio|يوليو|تموز',
  ],
  ...[
    'august|août|aout|agosto|أغسطس|آب',
    'september|septembre|septiembre|setiembre|سبتمبر|أيلول',
    'october|octobre|oktober|octubre|أكتوبر|تشرين الأول',
  ],
  ...[
    'november|novembre|noviembre|نوفمبر|تشرين الثاني',
    'december|décembre|decembre|dezember|diciembre|ديسمبر|كانون الأول',
  ],
].flatMap((all, month) => all.split('|').map((name): [string, number] => [name, month + 1]))

const month = names
  .map(([name]) => name)
  .sort((one, other) => other.length - one.length)
  .join('|')
const short = 'jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|okt|dez'
const digits = (from: number, to: number) => `(\\p{Nd}{${from},${to}})`

const iso = new RegExp(
  `(?<!\\p{Nd})${digits(4, 4)}[-/.]${digits(1, 2)}[-/.]${digits(1, 2)}(?!\\p{Nd})`,
  'u',
)
const han = new RegExp(
  `${digits(4, 4)}\\s*年\\s*${digits(1, 2)}\\s*月\\s*${digits(1, 2)}\\s*日`,
  'u',
)
const dayFirst = new RegExp(
  `(?<!\\p{Nd})${digits(1, 2)}(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+|of\\s+)?(${month}|${short})\\.?,?\\s+(?:de\\s+|del\\s+)?${digits(4, 4)}`,
  'iu',
)
const monthFirst = new RegExp(
  `(?<!\\p{L})(${month}|${short})\\.?\\s+${digits(1, 2)}(?:st|nd|rd|th)?,?\\s+${digits(4, 4)}`,
  'iu',
)
const dotted = new RegExp(
  `(?<!\\p{Nd})${digits(1, 2)}\\s?[./-]\\s?${digits(1, 2)}\\s?[./-]\\s?${digits(4, 4)}(?!\\p{Nd})`,
  'u',
)

/** A day found in a text: ISO 8601, where it stands, and whether day and month could be the other way round. */
export type FoundDate = { date: string; text: string; doubtful: boolean }

const monthNumber = (name: string): number => {
  const key = name.toLowerCase()
  const found = names.find(
    ([one]) =>
      one === key ||
      (key.length <= 4 &&
        one.startsWith(key.replace(/^okt$/, 'oktober').replace(/^dez$/, 'dezember').slice(0, 3))),
  )
  return found?.[1] ?? 0
}

const made = (
  text: string,
  year: number,
  month: number,
  day: number,
  doubtful = false,
): FoundDate | null => {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isDay =
    month >= 1 && month <= 12 && date.getUTCDate() === day && date.getUTCMonth() === month - 1
  return isDay && year > 1800 && year < 2200
    ? { date: date.toISOString().slice(0, 10), text, doubtful }
    : null
}

const figure = (text: string | undefined): number => numberOf(text ?? '') ?? 0

/** The first day that a text names in figures or in words of the site's languages; null when it names none. */
export const findDate = (text: string): FoundDate | null => {
  const yearFirst = iso.exec(text) ?? han.exec(text)
  if (yearFirst)
    return made(yearFirst[0], figure(yearFirst[1]), figure(yearFirst[2]), figure(yearFirst[3]))
  const day = dayFirst.exec(text)
  if (day) return made(day[0], figure(day[3]), monthNumber(day[2] ?? ''), figure(day[1]))
  const american = monthFirst.exec(text)
  if (american)
    return made(
      american[0],
      figure(american[3]),
      monthNumber(american[1] ?? ''),
      figure(american[2]),
    )
  const figures = dotted.exec(text)
  if (!figures) return null
  const [first, second, year] = [figure(figures[1]), figure(figures[2]), figure(figures[3])]
  if (second > 12) return made(figures[0], year, first, second)
  const isClear = first > 12 || first === second || figures[0].includes('.')
  return made(figures[0], year, second, first, !isClear)
}
