import { chosenCoding } from './content-coding.mjs'
import { hasViews, inFullView, isTextView } from './light/own-address.mjs'
import { pathOf } from './path-class.mjs'

/**
 * @typedef {object} PageRequest
 * @property {string} path
 * @property {import('./content-coding.mjs').ContentCoding} coding
 * @property {string | undefined} ifNoneMatch
 * @property {string | undefined} ifModifiedSince
 * @property {string | undefined} acceptLanguage
 * @property {boolean} isRead GET or HEAD.
 * @property {boolean} isTextOnly Asks for the page without pictures, players and scripts (`?view=text`).
 * @property {boolean} savesData Asks for less (`Save-Data: on`, savedata.github.io).
 * @property {string} query Of the address, without `view`; empty or from the question mark on.
 * @property {string | undefined} host As the reader knows this site.
 * @property {boolean} isPreview Carries Next's draft cookie, so that it may show what is not published.
 */

/** What would make Next answer its router, compress, compare entity tags, or take a nonce from outside. */
const setAside = [
  'accept-encoding',
  'content-security-policy',
  'content-security-policy-report-only',
  'if-modified-since',
  'if-none-match',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
]

/** Sharing cards are compared where they are drawn, so that none is drawn for who has it. @param {string} path */
const isCard = (path) => path.endsWith('/card.png')

/** @param {string} target */
const withoutRouterQuery = (target) => {
  const at = target.indexOf('?')
  if (at < 0 || !target.includes('_rsc', at)) return target
  const kept = target
    .slice(at + 1)
    .split('&')
    .filter((part) => !/^_rsc(?:=|$)/.test(part))
  return target.slice(0, at) + (kept.length > 0 ? `?${kept.join('&')}` : '')
}

/** @type {WeakMap<import('node:http').IncomingMessage, PageRequest>} */
const taken = new WeakMap()

/** @param {string} target */
const queryOf = (target) => {
  const at = target.indexOf('?')
  return at < 0 ? '' : target.slice(at)
}

/** @param {import('node:http').IncomingMessage} request @returns {PageRequest} */
const read = ({ headers, method, url = '/' }) => ({
  path: pathOf(url),
  coding: chosenCoding(headers['accept-encoding']?.toString()),
  ifNoneMatch: headers['if-none-match'],
  ifModifiedSince: headers['if-modified-since'],
  acceptLanguage: headers['accept-language'],
  isRead: method === 'GET' || method === 'HEAD',
  isTextOnly: isTextView(url) && hasViews(pathOf(url)),
  savesData: /^on$/i.test(headers['save-data']?.toString().trim() ?? ''),
  query: queryOf(inFullView(withoutRouterQuery(url))),
  host: headers.host,
  isPreview: headers.cookie?.includes('__prerender_bypass=') ?? false,
})

/**
 * Reads what concerns us from a request for a public page, and leaves Next a plain one: readers have no router, bodies
 * are compressed and made lighter here, and a HEAD is answered from the GET. Asked again, it tells the same.
 * @param {import('node:http').IncomingMessage} request
 * @returns {PageRequest}
 */
export const takePageRequest = (request) => {
  const known = taken.get(request)
  if (known) return known
  const asked = read(request)
  taken.set(request, asked)
  for (const name of setAside)
    if (name !== 'if-none-match' || !isCard(asked.path)) delete request.headers[name]
  request.url = inFullView(withoutRouterQuery(request.url ?? '/'))
  if (request.method === 'HEAD') request.method = 'GET'
  return asked
}
