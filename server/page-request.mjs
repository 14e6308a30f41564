import { chosenCoding } from './content-coding.mjs'
import { pathOf } from './path-class.mjs'

/**
 * @typedef {object} PageRequest
 * @property {string} path
 * @property {import('./content-coding.mjs').ContentCoding} coding
 * @property {string | undefined} ifNoneMatch
 * @property {string | undefined} acceptLanguage
 * @property {boolean} isRead GET or HEAD.
 * @property {boolean} isPreview Carries Next's draft cookie, so that it may show what is not published.
 */

/** What would make Next answer its router, compress, compare entity tags, or take a nonce from outside. */
const setAside = [
  'accept-encoding',
  'content-security-policy',
  'content-security-policy-report-only',
  'if-none-match',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-router-state-tree',
  'next-url',
  'rsc',
]

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

/**
 * Reads what concerns us from a request for a public page, and leaves Next a plain one: readers have no router, bodies
 * are compressed here, and a HEAD is answered from the GET.
 * @param {import('node:http').IncomingMessage} request
 * @returns {PageRequest}
 */
export const takePageRequest = (request) => {
  const { headers } = request
  const asked = {
    path: pathOf(request.url ?? '/'),
    coding: chosenCoding(headers['accept-encoding']?.toString()),
    ifNoneMatch: headers['if-none-match'],
    acceptLanguage: headers['accept-language'],
    isRead: request.method === 'GET' || request.method === 'HEAD',
    isPreview: headers.cookie?.includes('__prerender_bypass=') ?? false,
  }
  for (const name of setAside) delete headers[name]
  request.url = withoutRouterQuery(request.url ?? '/')
  if (request.method === 'HEAD') request.method = 'GET'
  return asked
}
