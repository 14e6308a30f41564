import type { Checking } from './checking'
import { hanNumbersIn, inAsciiDigits } from './digits'
import type { Finding } from './problem'
import { withoutEnd } from './without-end'

/** A number with thousands set apart, by whichever mark; what follows a decimal mark counts as a number of its own. */
const NUMBER = /(?<!\d)\d{1,3}(?:[.,'’٬،\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+/g
const MYRIADS = /[万萬亿億兆만억조]/

/** The most adjoining runs of digits that together may be one number: 1 000 000 000. */
const MOST_RUNS = 4

/** Up to here numbers are often written in words. */
const LARGEST_SAID = 12

/**
 * Finds numbers of the source that the translation does not have, in whichever digits and with whichever marks. A small
 * one may stand in words, unless there is another number in its place; with myriads (万, 亿) zeros do not count.
 */
export function* checkNumbers({ source, target }: Checking): Generator<Finding> {
  const wanted = numbersIn(source.text)
  if (wanted.length === 0) return
  const found = candidatesIn(target.text)
  const isRounded = MYRIADS.test(source.text) || MYRIADS.test(target.text)
  const rounded = new Set(isRounded ? [...found].map(trimmed) : [])
  const isThere = (number: string) => found.has(number) || rounded.has(trimmed(number))
  const known = candidatesIn(source.text)
  const hasOther = numbersIn(target.text).some((number) => !known.has(number))
  for (const number of new Set(wanted))
    if (!isThere(number) && (hasOther || Number(number) > LARGEST_SAID))
      yield { code: 'number-missing', detail: { number } }
}

function numbersIn(text: string): string[] {
  const numbers = inAsciiDigits(withoutAddresses(text)).match(NUMBER) ?? []
  return numbers.map((number) => plain(number.replace(/\D/g, '')))
}

/** All numbers that a text may be read to have: its runs of digits, alone and joined to the next ones. */
function candidatesIn(text: string): Set<string> {
  const ascii = inAsciiDigits(withoutAddresses(text))
  const runs = [...ascii.matchAll(/\d+/g)]
  const candidates = new Set(hanNumbersIn(ascii).map(plain))
  runs.forEach((run, first) => {
    let joined = ''
    let end = run.index
    for (const next of runs.slice(first, first + MOST_RUNS)) {
      if (next.index - end > 1) break
      joined += next[0]
      candidates.add(plain(joined))
      end = next.index + next[0].length
    }
  })
  return candidates
}

/** Numbers in addresses are the business of another check. */
function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+-])[\w.+-]+@[\w.-]+/gi, ' ')
}

function plain(number: string): string {
  return number.replace(/^0+(?=\d)/, '')
}

function trimmed(number: string): string {
  return withoutEnd(number, /0/)
}
