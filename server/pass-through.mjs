import { randomBytes } from 'node:crypto'
import { tellProblems } from './api-problem.mjs'
import { rulesForFile } from './pass-on.mjs'

/**
 * Has headers set at the last moment, over whatever the handler chose.
 * @param {import('node:http').ServerResponse} response @param {() => Record<string, string>} headers
 */
const atLast = (response, headers) => {
  const writeHead = response.writeHead
  /** @param {Parameters<typeof writeHead>} head */
  const finish = (...head) => {
    response.writeHead = writeHead
    response.removeHeader('x-powered-by')
    for (const [name, value] of Object.entries(headers())) response.setHeader(name, value)
    return writeHead.apply(response, head)
  }
  response.writeHead = /** @type {typeof writeHead} */ (finish)
}

/** By this header a route says how long its body is: Next drops Content-Length, not knowing whether it still holds. */
const lengthMark = 'x-countersign-length'

/** @param {import('node:http').ServerResponse} response @returns {Record<string, string>} */
const lengthOf = (response) => {
  const length = response.getHeader(lengthMark)
  response.removeHeader(lengthMark)
  // Next has compressed it since.
  const isOther = length === undefined || response.hasHeader('content-encoding')
  return isOther ? {} : { 'content-length': String(length) }
}

/** Uploaded pictures may be shown by other front ends of the API. */
const sharedFile = /^\/api\/media\/file\//

/**
 * Lets Next answer the panel, the API and its own files directly, under the headers of each.
 * @param {import('./public-page.mjs').Site} site
 * @param {{ kind: Exclude<import('./path-class.mjs').PathClass, 'public'>, path: string }} target
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export const passThrough = async (site, { kind, path }, request, response) => {
  delete request.headers['content-security-policy-report-only']
  if (kind === 'panel') {
    const headers = site.security.panel(randomBytes(16).toString('base64'))
    // Next takes the nonce for its scripts from this header of the request.
    request.headers['content-security-policy'] = headers['content-security-policy']
    atLast(response, () => headers)
  } else {
    delete request.headers['content-security-policy']
    atLast(response, () => ({
      ...site.security.of(
        kind === 'build' ? 'build' : rulesForFile(response.getHeader('content-type')),
      ),
      ...lengthOf(response),
      ...(sharedFile.test(path) && { 'cross-origin-resource-policy': 'cross-origin' }),
    }))
  }
  // A part is told by the bytes of the whole, so what is asked for in parts is not compressed.
  if (request.headers.range) delete request.headers['accept-encoding']
  if (kind === 'api') tellProblems(site.handle, request, response)
  // Payload answers 404 to HEAD. Node knows already that this response has no body, so GET gives HEAD's answer.
  if (kind === 'api' && request.method === 'HEAD') request.method = 'GET'
  try {
    await site.handle(request, response)
  } catch (error) {
    if (kind !== 'api' || response.headersSent) throw error
    console.error(error)
    response.statusCode = 500
    response.end()
  }
}
