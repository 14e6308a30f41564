import { SaxesParser } from 'saxes'
import { BrokenFile } from '../broken-file'
import { decodeText } from '../decode-text'
import type { ReadPart } from '../exchange-file'
import { Reading } from './reading'
import { firstTwice } from './unit'

const declaredEncoding = (beginning: string) => {
  const found = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(beginning)
  return found?.[1] ? { charset: found[1], line: 1 } : null
}

/**
 * Reads a file of XLIFF 2.0 or 2.1, as tools write it: any prefixes and indentation, CDATA, marks, several segments for a
 * unit. Throws `BrokenFile` with the line for what is not well-formed, no XLIFF 2, or has a DOCTYPE: no entity is ever
 * expanded but XML's own five, and nesting and number of units are bounded.
 */
export const readXliff = (bytes: Uint8Array): ReadPart[] => {
  const { text } = decodeText(bytes, declaredEncoding)
  const parser = new SaxesParser({ xmlns: true, position: true })
  const reading = new Reading()
  let began = 1
  parser.on('error', ({ message }) => {
    throw new BrokenFile('xml', parser.line, { reason: message.replace(/^(\d+:\d+: )+/, '') })
  })
  parser.on('doctype', () => {
    throw new BrokenFile('doctype', parser.line)
  })
  parser.on('opentagstart', () => {
    began = parser.line
  })
  parser.on('opentag', (tag) => reading.open(tag, began))
  parser.on('text', (words) => reading.text(words))
  parser.on('cdata', (words) => reading.text(words))
  parser.on('closetag', () => reading.close())
  parser.write(text).close()
  for (const { entries } of reading.parts) {
    const twice = firstTwice(entries)
    if (twice) throw new BrokenFile('twice', twice.line, { first: twice.first })
  }
  if (reading.parts.length === 0) throw new BrokenFile('empty', null)
  return reading.parts
}
