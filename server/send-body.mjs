import { isWorthCoding } from './page-body.mjs'

/**
 * Whether a validator that the client holds is this one, compared weakly (RFC 9110, 13.1.2).
 * @param {string | undefined} ifNoneMatch @param {string} etag
 */
export const isHeld = (ifNoneMatch, etag) => {
  if (!ifNoneMatch) return false
  const opaque = etag.replace(/^W\//, '')
  return ifNoneMatch
    .split(',')
    .some((held) => held.trim() === '*' || held.trim().replace(/^W\//, '') === opaque)
}

/**
 * Sends a body in the coding that was asked for, or only says that the client has it already.
 * @param {import('node:http').ServerResponse} response
 * @param {import('./page-request.mjs').PageRequest} asked
 * @param {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: import('./page-body.mjs').PageBody }} answer
 */
export const sendBody = async (response, asked, { status, headers, body }) => {
  const validated = { ...headers, etag: body.etag }
  if (status === 200 && asked.isRead && isHeld(asked.ifNoneMatch, body.etag)) {
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
