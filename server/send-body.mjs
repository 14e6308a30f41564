import { isWorthCoding } from './page-body.mjs'

/** @param {string} ifNoneMatch @param {string} etag Compared weakly (RFC 9110, 13.1.2). */
const isNamed = (ifNoneMatch, etag) => {
  const opaque = etag.replace(/^W\//, '')
  return ifNoneMatch
    .split(',')
    .some((held) => held.trim() === '*' || held.trim().replace(/^W\//, '') === opaque)
}

/**
 * Whether the client holds an answer already, by its entity tag, or by its date where the client names no tag (RFC 9110, 13.1.3).
 * @param {import('./page-request.mjs').PageRequest} asked
 * @param {{ etag?: unknown, lastModified?: unknown }} answer
 */
export const isHeld = ({ isRead, ifNoneMatch, ifModifiedSince }, { etag, lastModified }) => {
  if (!isRead) return false
  if (ifNoneMatch) return etag !== undefined && isNamed(ifNoneMatch, String(etag))
  // Dates that cannot be read compare as false.
  return Date.parse(String(lastModified)) <= Date.parse(ifModifiedSince ?? '')
}

/**
 * Sends a body in the coding that was asked for, or only says that the client has it already, which its entity tag alone
 * tells: a date of change is what one process knows, and another one may have answered before with an older text.
 * @param {import('node:http').ServerResponse} response
 * @param {import('./page-request.mjs').PageRequest} asked
 * @param {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: import('./page-body.mjs').PageBody }} answer
 */
export const sendBody = async (response, asked, { status, headers, body }) => {
  const validated = { ...headers, etag: body.etag }
  if (status === 200 && isHeld(asked, { etag: body.etag })) {
    response.writeHead(304, validated).end()
    return
  }
  const coding = isWorthCoding(body.content.length) ? asked.coding : 'identity'
  const bytes = coding === 'identity' ? body.content : await body.inCoding(coding)
  response.writeHead(status, {
    ...validated,
    'content-length': bytes.length,
    ...(coding !== 'identity' && { 'content-encoding': coding }),
  })
  response.end(bytes)
}
