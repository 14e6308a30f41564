import { createHash } from 'node:crypto'

/** What every answer that anybody may read says: other sites' pages may read it too, without anybody's log-in. */
const forEverybody: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Content-Language, Retry-After, Link',
}

/** An answer to a browser that asks before it asks (Fetch Standard, CORS-preflight): reading is all that it may. */
export const preflightAnswer = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...forEverybody,
      Allow: 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'Accept, Accept-Language, If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  })

const addVary = (headers: Headers, ...names: string[]): void => {
  const known = (headers.get('vary') ?? '').split(',').map((name) => name.trim())
  headers.set('Vary', [...new Set([...known, ...names])].filter(Boolean).join(', '))
}

const isJson = (headers: Headers): boolean =>
  /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get('content-type') ?? '')

const isHeld = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((held) => held.trim().replace(/^W\//, ''))
    .some((held) => held === '*' || held === etag.replace(/^W\//, ''))

/**
 * Marks an answer to somebody who is logged in, or might be: no cache keeps it, also where the public's answer at the same
 * address may be kept by all, since this one can tell of drafts.
 */
export const forOneAlone = (answer: Response): Response => {
  const headers = new Headers(answer.headers)
  addVary(headers, 'Cookie', 'Authorization')
  const said = headers.get('cache-control')
  if (said === null ? isJson(headers) : /\b(?:public|s-maxage)\b/i.test(said))
    headers.set('Cache-Control', 'private, no-store')
  return new Response(answer.body, { status: answer.status, headers })
}

/**
 * Gives an answer that anybody may read its validator, and says nothing more to whoever has it already (RFC 9110, 13.1.2).
 * Caches may keep it, and ask each time whether it is still so. Files, and answers with a validator of their own, keep
 * their headers.
 */
export const forAnybody = async (request: Request, answer: Response): Promise<Response> => {
  const headers = new Headers(answer.headers)
  for (const [name, value] of Object.entries(forEverybody)) headers.set(name, value)
  addVary(headers, 'Cookie', 'Authorization')
  const { status } = answer
  if (
    status !== 200 ||
    !isJson(headers) ||
    headers.has('etag') ||
    headers.has('content-encoding')
  ) {
    if (status >= 400 && !headers.has('cache-control')) headers.set('Cache-Control', 'no-store')
    return new Response(answer.body, { status, headers })
  }
  const text = await answer.text()
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  headers.set('ETag', etag)
  if (!headers.has('cache-control'))
    headers.set('Cache-Control', 'public, max-age=0, must-revalidate')
  if (!isHeld(request.headers.get('if-none-match'), etag))
    return new Response(text, { status, headers })
  headers.delete('content-type')
  return new Response(null, { status: 304, headers })
}
