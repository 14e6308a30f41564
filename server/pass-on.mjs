import { ledTo } from './made-page.mjs'
import { isPdf } from './media-type.mjs'
import { linkOf, locationOf, varyOf } from './page-headers.mjs'
import { isHeld } from './send-body.mjs'

/** @param {import('node:http').OutgoingHttpHeader | undefined} contentType @returns {import('./security-headers.mjs').Rules} */
export const rulesForFile = (contentType) => (isPdf(contentType) ? 'pdf' : 'file')

/** Next's own affairs, and cookies, which readers get none of. */
const dropped =
  /^(?:accept-ch|critical-ch|set-cookie|x-powered-by|x-nextjs-.*|x-countersign-.*|link|vary)$/

/**
 * Gives a real response the head of an answer that is not a document of ours: a picture, a redirect, a part of a file.
 * @param {import('./captured-response.mjs').CapturedResponse} answer
 * @param {import('node:http').ServerResponse} response
 * @param {import('./public-page.mjs').Site} site @param {import('./page-request.mjs').PageRequest} asked
 */
export const passHeadOn = (answer, response, site, asked) => {
  response.statusCode = answer.statusCode
  const headers = answer.getHeaders()
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !dropped.test(name)) response.setHeader(name, value)
  const { location } = locationOf(headers)
  if (location) response.setHeader('location', ledTo(site, asked, location))
  const link = linkOf(headers.link)
  if (link) response.setHeader('link', link)
  if (headers.vary) response.setHeader('vary', varyOf(headers.vary))
  const rules = site.security.of(rulesForFile(headers['content-type']))
  for (const [name, value] of Object.entries(rules)) response.setHeader(name, value)
  return response
}

/**
 * Says that the client holds an answer already, whose head a response has, and tells who makes the answer that it is over.
 * @param {import('./captured-response.mjs').CapturedResponse} answer
 * @param {import('node:http').ServerResponse} response
 */
export const sayHeld = (answer, response) => {
  for (const name of ['content-type', 'content-length', 'accept-ranges'])
    response.removeHeader(name)
  response.writeHead(304).end()
  answer.close()
}

/**
 * Gives a real response the head of an answer that is not a document of ours, unless the client holds it already by the
 * entity tag that it was given: Next is not told what clients hold.
 * @param {import('./captured-response.mjs').CapturedResponse} answer
 * @param {import('node:http').ServerResponse} response
 * @param {import('./public-page.mjs').Site} site @param {import('./page-request.mjs').PageRequest} asked
 * @returns {import('./captured-response.mjs').Sink | undefined}
 */
export const passUnlessHeld = (answer, response, site, asked) => {
  passHeadOn(answer, response, site, asked)
  const etag = response.getHeader('etag')
  if (answer.statusCode !== 200 || !isHeld(asked, { etag })) return response
  sayHeld(answer, response)
  return undefined
}
