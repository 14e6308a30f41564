import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { CapturedResponse } from './captured-response.mjs'

/** @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<unknown>} Handler */

/** The most that an answer is kept of, in bytes. */
export const keptAtMost = 8 * 1024 * 1024

/**
 * Asks a handler inside this process, without a connection; resolves to nothing if the answer is too long to keep.
 * @param {Handler} handle @param {string} target @param {Record<string, string>} headers
 * @param {string} [method] @param {Buffer} [body]
 */
export const askInside = async (handle, target, headers, method = 'GET', body) => {
  const request = new IncomingMessage(new Socket())
  request.method = method
  request.url = target
  request.httpVersion = '1.1'
  request.headers = { host: 'localhost', ...headers }
  request.complete = true
  if (body && body.length > 0) request.push(body)
  request.push(null)
  const response = new CapturedResponse(request, {
    limit: keptAtMost,
    overflowTo: (tooLong) => {
      tooLong.close()
      return undefined
    },
  })
  await Promise.race([handle(request, response), response.captured])
  return response.captured
}
