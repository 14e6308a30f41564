import { documentKinds } from './document-kinds'

const pictures = [
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
] as const

const kinds = new Map([
  ...documentKinds.map((kind) => [kind.extension, kind] as const),
  ...pictures.map(([mime, extension]) => [extension, { mime, extension, inline: true }] as const),
])

/** Nothing in a file may run or load anything. A PDF viewer does not start in a sandbox; scripts in PDFs are refused on arrival. */
const policyOf = (extension: string): string => {
  const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
  const shown = "img-src 'self'; media-src 'self'; style-src 'unsafe-inline'"
  return extension === 'pdf'
    ? `${nothing}; ${shown}; object-src 'self'`
    : `${nothing}; ${shown}; sandbox`
}

/**
 * A name never changes its content, so readers need not ask again for a month; shared caches ask every hour, so that a
 * file that was withdrawn is soon gone from them. What staff are shown may be a draft: no cache may pass that on.
 */
const caching = {
  public: 'public, max-age=2592000, s-maxage=3600, immutable',
  staff: 'private, max-age=3600',
} as const

/** What is sent with a stored file besides its bytes. */
export const headersOf = (name: string, reader: keyof typeof caching): Headers => {
  const extension = name.split('.').at(-1) ?? ''
  const kind = kinds.get(extension)
  return new Headers({
    'accept-ranges': 'bytes',
    'cache-control': caching[reader],
    'content-disposition': `${kind?.inline ? 'inline' : 'attachment'}; filename="${name.replace(/[^\w.-]/g, '_')}"`,
    'content-security-policy': policyOf(extension),
    'content-type': kind
      ? `${kind.mime}${kind.mime.startsWith('text/') ? '; charset=utf-8' : ''}`
      : 'application/octet-stream',
    etag: `"${name}"`,
    'x-content-type-options': 'nosniff',
  })
}
