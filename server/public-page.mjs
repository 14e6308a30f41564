import { CapturedResponse } from './captured-response.mjs'
import { findErrorDocument, isInner, isReadable, troubleOf } from './error-document.mjs'
import { askInside, keptAtMost } from './internal-request.mjs'
import { lastResort } from './last-resort.mjs'
import { letterAddressOf } from './letter-address.mjs'
import { bodyOf, ledTo, variedBy } from './made-page.mjs'
import { isHtml, isText } from './media-type.mjs'
import { pageBody } from './page-body.mjs'
import { cacheControlOf, isFromCache, pageHeaders } from './page-headers.mjs'
import { takePageRequest } from './page-request.mjs'
import { passHeadOn, passUnlessHeld, rulesForFile } from './pass-on.mjs'
import { isPersonal, statusOf } from './personal-page.mjs'
import { pageRules } from './security-headers.mjs'
import { sendBody } from './send-body.mjs'
import { isStream, passStreamOn } from './stream-on.mjs'

/**
 * @typedef {object} Site
 * @property {import('./internal-request.mjs').Handler} handle Next.
 * @property {import('./page-memo.mjs').PageMemo} memo
 * @property {import('./security-headers.mjs').SecurityHeaders} security
 * @property {(sentence: string) => void} warn Tells the operator something once.
 * @property {(request: import('node:http').IncomingMessage) => string} [networkOf] The daily hash of a sender's network.
 * @property {string | undefined} [siteUrl] The address that links of the site may begin with.
 * @property {boolean} [hasRuntime] Pages keep Next's scripts, as they must in development.
 */

/** @param {CapturedResponse} answer */
const isDocument = (answer) =>
  isText(answer.getHeader('content-type')) && ![206, 304].includes(answer.statusCode)

/**
 * Sends the site's own page for a trouble, under the status that Next gave.
 * @param {Site} site @param {import('node:http').ServerResponse} response
 * @param {import('./page-request.mjs').PageRequest} asked
 * @param {{ trouble: import('./error-document.mjs').Trouble, status: number }} what
 */
export const sendErrorDocument = async (site, response, asked, { trouble, status }) => {
  const found = await findErrorDocument((path, headers) => askInside(site.handle, path, headers), {
    ...asked,
    trouble,
  }).catch(() => undefined)
  const body = found
    ? bodyOf(site, found.document, asked, {
        path: found.path,
        isKept: isFromCache(found.document.headers),
        // The same page stands at many addresses: this is the one that it stands at, without a query.
        back: '?',
      })
    : pageBody(lastResort(trouble), { isKept: false })
  await sendBody(response, asked, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      vary: variedBy(
        found?.isByLanguage ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding',
        body,
      ),
      'cache-control': cacheControlOf({ status, isPrivate: asked.isPreview }),
      ...site.security.of('page'),
    },
    body,
  })
}

/**
 * Says that a page is only read, or that a form is only posted to it.
 * @param {Site} site @param {import('node:http').ServerResponse} response @param {string} path
 */
const refuseToTake = (site, response, path) => {
  const allow = letterAddressOf(path) ? 'GET, HEAD, POST' : 'GET, HEAD'
  response.writeHead(405, { allow, 'cache-control': 'no-store', ...site.security.of('file') }).end()
}

/**
 * Answers a request for anything that readers see. Documents are taken whole, freed of Next's runtime and compressed;
 * what is wrong is said by the site's own pages; everything else goes through as it comes.
 * @param {Site} site
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export const answerPublicPage = async (site, request, response) => {
  const asked = takePageRequest(request)
  if (!asked.isRead) return refuseToTake(site, response, asked.path)
  if (!isReadable(asked.path))
    return sendErrorDocument(site, response, asked, { trouble: 'not-found', status: 400 })
  if (isInner(asked.path))
    return sendErrorDocument(site, response, asked, { trouble: 'not-found', status: 404 })

  const capture = new CapturedResponse(request, {
    limit: keptAtMost,
    passTo: (answer) => {
      if (isStream(answer)) return passStreamOn(answer, response, site, asked)
      return isDocument(answer) || answer.statusCode >= 500
        ? undefined
        : passUnlessHeld(answer, response, site, asked)
    },
    overflowTo: (answer) => {
      site.warn(`A public page is longer than ${keptAtMost} bytes and was sent as Next made it.`)
      return passHeadOn(answer, response, site, asked)
    },
  })
  response.once('close', () => capture.close())
  await Promise.race([site.handle(request, capture), capture.captured])
  const answer = await capture.captured
  if (!answer) return undefined

  const { headers } = answer
  const contentType = headers['content-type']
  const trouble = troubleOf({ status: answer.status, contentType })
  if (trouble) return sendErrorDocument(site, response, asked, { trouble, status: answer.status })
  const isPrivate = asked.isPreview || isPersonal(asked.path)
  const isStatic = isFromCache(headers) && !isPrivate
  const status = isPersonal(asked.path) ? statusOf(answer) : answer.status
  const body = bodyOf(site, answer, asked, {
    path: asked.path,
    isKept: isStatic && status === 200,
  })
  const { link, ...own } = pageHeaders(headers)
  return sendBody(response, asked, {
    status,
    headers: {
      ...own,
      // What is to be fetched ahead is for show.
      ...(link && !asked.isTextOnly && { link }),
      vary: variedBy(own.vary, body),
      ...(own.location && { location: ledTo(site, asked, own.location) }),
      'cache-control': cacheControlOf({
        status,
        isStatic,
        isPrivate,
        own: isHtml(contentType) || isStatic ? undefined : headers['cache-control'],
      }),
      ...site.security.of(isHtml(contentType) ? pageRules(asked.path) : rulesForFile(contentType)),
    },
    body,
  })
}
