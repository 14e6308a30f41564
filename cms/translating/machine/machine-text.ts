import { escapeText } from '@/domain/translation/rich-text/escape'

/** What a text is sent as: rich text has numbered tags and is escaped already, other text is plain. */
export type MachineKind = 'rich-text' | 'text'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Writes a segment as HTML in which its tags are elements, so that a machine carries them along. */
export const asHtml = (text: string, kind: MachineKind): string =>
  kind === 'text'
    ? escapeText(text).replaceAll('\n', '<br>')
    : text.replace(/<(\/?)(\d+)(\/?)>/g, (_, closing: string, number: string, empty: string) =>
        closing ? '</span>' : empty ? `<br id="t${number}">` : `<span id="t${number}">`,
      )

const decoded = (html: string): string =>
  html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return named[String(name).toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

/** Bounded, so that no answer of a server takes longer than it is long. */
const element = /<(\/?)([a-z]{1,10})(?![a-z\d])([^<>]{0,200})>|[^<]+|</gi

/**
 * Reads what a machine made of such HTML; null where it is no whole text with the kind of elements that were sent. Whether
 * they are the same ones, the caller has to look.
 */
export const fromHtml = (html: string, kind: MachineKind): string | null => {
  const open: string[] = []
  let text = ''
  for (const [token, closing, name, attributes = ''] of html.matchAll(element)) {
    const number = /\sid\s*=\s*["']?t(\d{1,6})\b/i.exec(attributes)?.[1]
    if (token === '<') return null
    if (name === undefined) text += kind === 'text' ? decoded(token) : escapeText(decoded(token))
    else if (name.toLowerCase() === 'br' && kind === 'text' && !closing) text += '\n'
    else if (kind === 'text') return null
    else if (name.toLowerCase() === 'br') text += number ? `<${number}/>` : ''
    else if (name.toLowerCase() !== 'span') return null
    else if (closing) {
      const last = open.pop()
      if (last === undefined) return null
      text += `</${last}>`
    } else {
      if (number === undefined) return null
      open.push(number)
      text += `<${number}>`
    }
  }
  return open.length === 0 ? text.normalize('NFC').trim() : null
}
