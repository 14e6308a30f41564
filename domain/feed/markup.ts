const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Every character that XML 1.0 forbids (production 2), lone surrogates among them.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text as it may stand in XML and HTML, in an attribute too; what no XML may hold is left out. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"']/g, (sign) => references[sign] ?? '')

/** The attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')

/** An element with markup inside it, well-formed as XML and, but for the void ones, valid as HTML. */
export const element = (name: string, attributes: Attributes, inner: string): string =>
  `<${name}${written(attributes)}>${inner}</${name}>`

/** An element that holds nothing. */
export const voidElement = (name: string, attributes: Attributes = {}): string =>
  `<${name}${written(attributes)}/>`

/** An element with plain text inside it. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escaped(text))
