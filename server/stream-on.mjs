import { pipeline } from 'node:stream'
import { streamCoding } from './content-coding.mjs'
import { passHeadOn, sayHeld } from './pass-on.mjs'
import { isHeld } from './send-body.mjs'

/** @typedef {import('./captured-response.mjs').CapturedResponse} CapturedResponse */

/** By this header of its answer a route says that it streams a long document, which nobody should hold whole. */
const mark = 'x-countersign-stream'

/** Whether an answer is to reach the reader as it is made. @param {CapturedResponse} answer */
export const isStream = (answer) => answer.hasHeader(mark) && answer.statusCode === 200

/**
 * Gives a stream that is sent to a reader as it comes, compressed on the way: memory holds a few chunks of it, however long it is.
 * Nothing is sent to who holds it already, by the entity tag or the date that the route gave it.
 * @param {CapturedResponse} answer @param {import('node:http').ServerResponse} response
 * @param {import('./public-page.mjs').Site} site @param {import('./page-request.mjs').PageRequest} asked
 * @returns {import('./captured-response.mjs').Sink | undefined}
 */
export const passStreamOn = (answer, response, site, asked) => {
  passHeadOn(answer, response, site, asked)
  if (!response.hasHeader('vary')) response.setHeader('vary', 'Accept-Encoding')
  const held = {
    etag: response.getHeader('etag'),
    lastModified: response.getHeader('last-modified'),
  }
  if (isHeld(asked, held)) {
    sayHeld(answer, response)
    return undefined
  }
  const compress = streamCoding(asked.coding)
  if (!compress) return response
  response.removeHeader('content-length')
  response.setHeader('content-encoding', asked.coding)
  pipeline(compress, response, () => answer.close())
  return compress
}
