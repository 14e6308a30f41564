import { isReadable } from './error-document.mjs'
import { askInside } from './internal-request.mjs'
import { largeLetters } from './large-letters.mjs'
import { isFormType, longestLetter } from './letter-address.mjs'
import { takeBody } from './letter-body.mjs'
import { bodyOf, ledTo, variedBy } from './made-page.mjs'
import { isHtml } from './media-type.mjs'
import { pageBody } from './page-body.mjs'
import { pageHeaders } from './page-headers.mjs'
import { takePageRequest } from './page-request.mjs'
import { sendErrorDocument } from './public-page.mjs'
import { sendBody } from './send-body.mjs'

/** @typedef {import('./letter-address.mjs').LetterAddress} LetterAddress */
/** @typedef {import('./public-page.mjs').Site} Site */
/** @typedef {import('./captured-response.mjs').Captured} Captured */

const hold = largeLetters()

/** When to try again after being turned away for want of room, in seconds. */
const soon = 10

/** What the letterbox is told of a letter besides its body. */
const carried = ['host', 'origin', 'sec-fetch-site', 'referer', 'accept-language']

/** @param {Site} site @param {import('node:http').IncomingMessage} request */
const envelope = (site, request) => ({
  ...Object.fromEntries(
    carried.flatMap((name) => {
      const value = request.headers[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  ),
  ...(site.networkOf && { 'x-countersign-network': site.networkOf(request) }),
})

/** @param {string} target */
const queryOf = (target) => {
  const at = target.indexOf('?')
  return at < 0 ? '' : target.slice(at)
}

/** @param {Captured | undefined} answer @returns {{ next?: unknown }} */
const read = (answer) => {
  try {
    return JSON.parse(String(answer?.body)) ?? {}
  } catch {
    return {}
  }
}

/** @param {unknown} next Whether it is a path of this site, to which a browser can be sent. @returns {next is string} */
const isOwnPath = (next) => typeof next === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(next)

/**
 * The page of a form, drawn again with what is the matter, under the status of the refusal.
 * @param {Site} site @param {import('node:http').ServerResponse} response
 * @param {import('./page-request.mjs').PageRequest} asked @param {LetterAddress} address
 * @param {{ answer: Captured, query: string, headers: Record<string, string> }} refusal
 */
const drawAgain = async (site, response, asked, { locale, slug, door }, refusal) => {
  const { answer, query, headers } = refusal
  const drawn = await askInside(site.handle, `/${locale}/-/campaigns/${slug}/${door}${query}`, {
    ...headers,
    'x-form-answer': Buffer.from(String(answer.body)).toString('base64url'),
  })
  const location = drawn?.headers.location
  if (drawn && drawn.status >= 300 && drawn.status < 400 && isOwnPath(location))
    return leadOn(site, response, ledTo(site, asked, location))
  if (drawn?.status !== 200 || !isHtml(drawn.headers['content-type'])) {
    const status = drawn === undefined || drawn.status >= 500 ? 500 : 404
    const trouble = status === 500 ? 'error' : 'not-found'
    return sendErrorDocument(site, response, asked, { trouble, status })
  }
  const body = bodyOf(site, drawn, asked, { path: asked.path, isKept: false })
  const retryAfter = answer.headers['retry-after']
  return sendBody(response, asked, {
    status: answer.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      vary: variedBy('Accept-Encoding', body),
      'cache-control': 'private, no-store',
      ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
      ...site.security.of('page'),
    },
    body,
  })
}

/** @param {Site} site @param {import('node:http').ServerResponse} response @param {string} location */
const leadOn = (site, response, location) => {
  const headers = { location, 'cache-control': 'private, no-store', ...site.security.of('page') }
  response.writeHead(303, headers).end()
}

/**
 * Takes a letter, whose body may be long or malicious, to the letterbox inside, and answers: a program with the JSON of
 * the letterbox, a browser with the page that comes next or with the form's page drawn again. A body that is too long is
 * not handed on, only its length, which the letterbox refuses in words. Of large ones only a few are held at a time: one
 * more is asked to come again.
 * @param {Site} site @param {LetterAddress} address
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export const answerLetter = async (site, address, request, response) => {
  const release = hold(request)
  if (!release) {
    response.setHeader('retry-after', soon)
    response.setHeader('connection', 'close')
    request.resume()
    return sendErrorDocument(site, response, takePageRequest(request), {
      trouble: 'error',
      status: 503,
    })
  }
  try {
    return await takeIn(site, address, request, response)
  } finally {
    release()
  }
}

/**
 * @param {Site} site @param {LetterAddress} address
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
const takeIn = async (site, address, request, response) => {
  const headers = envelope(site, request)
  const asked = takePageRequest(request)
  const isPage = address.locale !== undefined
  const sent = String(request.headers['content-type'] ?? '')
  const type = isPage && !isFormType(sent) ? 'application/octet-stream' : sent
  const body = await takeBody(request, longestLetter(address, type))
  if (!body) return response.destroy()
  if (!isReadable(asked.path))
    return sendErrorDocument(site, response, asked, { trouble: 'not-found', status: 400 })

  const query = queryOf(request.url ?? '')
  const target = `/api/campaigns/${address.slug}/${address.door}`
  const length = Math.max(body.length, Number(request.headers['content-length'] ?? 0))
  const answer = await askInside(
    site.handle,
    isPage ? `${target}?locale=${address.locale}` : target + query,
    { ...headers, 'content-type': type, 'content-length': String(length) },
    'POST',
    body.content,
  )
  if (!isPage && answer)
    return sendBody(response, asked, {
      status: answer.status,
      headers: {
        ...pageHeaders(answer.headers),
        'cache-control': 'no-store',
        ...site.security.of('file'),
      },
      body: pageBody(answer.body, { isKept: false }),
    })
  if (!answer || answer.status >= 500)
    return sendErrorDocument(site, response, asked, { trouble: 'error', status: 500 })
  const { next } = read(answer)
  if (answer.status < 300 && isOwnPath(next))
    return leadOn(site, response, ledTo(site, asked, next))
  return drawAgain(site, response, asked, address, { answer, query, headers })
}
