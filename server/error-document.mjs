import { localeOf, localeOfLocation } from './error-locale.mjs'
import { isHtml } from './media-type.mjs'

/** @typedef {'not-found' | 'error'} Trouble */

/**
 * Which error document replaces an answer to a reader, if any: Next's own say nothing without scripts.
 * @param {{ status: number, contentType: unknown }} answer
 * @returns {Trouble | undefined}
 */
export const troubleOf = ({ status, contentType }) => {
  if (status >= 500) return 'error'
  return status >= 400 && isHtml(contentType) ? 'not-found' : undefined
}

/**
 * Whether a path is one that Next is asked for only from inside, however it is written: error documents, and the
 * dynamic twins of lists, which readers reach by a query.
 * @param {string} path
 */
export const isInner = (path) => {
  const written = path.replace(/%[0-9a-f]{2}/gi, (code) =>
    String.fromCharCode(parseInt(code.slice(1), 16)),
  )
  return /^\/+[^/]+\/+-(?:\/|$)/.test(written)
}

/**
 * Whether a path can be read at all: Next answers one with broken percent-encoding (RFC 3986, 2.1) as a fault of its own.
 * @param {string} path
 */
export const isReadable = (path) => {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

/**
 * Finds the site's own page for a trouble: in the locale that the path names, or else in the one that `/` would lead
 * this reader to. Resolves to nothing when neither answers, and asks only inside, so it cannot go round in circles.
 * @param {(path: string, headers: Record<string, string>) => Promise<import('./captured-response.mjs').Captured | undefined>} ask
 * @param {{ trouble: Trouble, path: string, acceptLanguage: string | undefined }} wanted
 */
export const findErrorDocument = async (ask, { trouble, path, acceptLanguage }) => {
  /** @param {string | undefined} locale */
  const inLocale = async (locale) => {
    if (locale === undefined) return undefined
    const documentPath = `/${locale}/-/${trouble}`
    const document = await ask(documentPath, {})
    return document?.status === 200 && isHtml(document.headers['content-type'])
      ? { path: documentPath, document }
      : undefined
  }
  const named = await inLocale(localeOf(path))
  if (named) return { ...named, isByLanguage: false }
  const home = await ask('/', acceptLanguage ? { 'accept-language': acceptLanguage } : {})
  const preferred = await inLocale(localeOfLocation(home?.headers.location))
  return preferred && { ...preferred, isByLanguage: true }
}
