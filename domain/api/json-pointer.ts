/** The JSON Pointer (RFC 6901, as a URI fragment) to what a path with dots names: `demands.0.text` is `#/demands/0/text`. */
export const jsonPointer = (path: string): string =>
  `#${path
    .split('.')
    .filter(Boolean)
    .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('')}`
