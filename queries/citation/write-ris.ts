import { Cite } from '@citation-js/core'
import '@citation-js/plugin-ris'
import type { CslItem } from '@/domain/speech/citation/csl-item'

const twoDigits = (part: string): string => (part === '' ? '' : part.padStart(2, '0'))

/** RIS writes days and months with two digits, and says what it knows besides in a fourth part (`DA  - YYYY/MM/DD/…`). */
const dated = (line: string, doubt: string): string =>
  line.replace(/^(DA {2}- )(\d+)\/(\d*)\/(\d*)\/.*$/, (_, tag, year, ...rest: string[]) =>
    [tag + year, ...rest.slice(0, 2).map(twoDigits), doubt].join('/'),
  )

/**
 * A record for RIS: a page of the web in the language in which it is cited; the original title, which RIS has no tag for
 * that others read, is in the notes. `doubt` says in words what is not certain of the date, or nothing.
 */
export const writeRis = (item: CslItem, doubt: string): string => {
  const { 'original-title': _, ...rest } = item
  const record = new Cite({ ...rest, type: 'webpage' }).format('ris')
  // The library breaks long values off after 70 characters, in the midst of words and addresses; few read that back.
  const whole = record.trim().replace(/\n(?![A-Z][A-Z0-9] {2}-(?: |$))/gm, '')
  // `PY` holds a year and no doubt: where there is one, `DA` alone speaks of the date.
  const lines = whole.split('\n').filter((line) => doubt === '' || !line.startsWith('PY  - '))
  return lines.map((line) => `${dated(line, doubt).replace(/^ER {2}-$/, 'ER  - ')}\r\n`).join('')
}
