import { carriedLocation } from './light/carry-view.mjs'
import { formOf, lightened } from './light/lightened.mjs'
import { isHtml } from './media-type.mjs'
import { pageBody } from './page-body.mjs'
import { hasUnplacedParts, stripRuntime } from './strip-runtime.mjs'

/** @typedef {import('./public-page.mjs').Site} Site */
/** @typedef {import('./captured-response.mjs').Captured} Captured */
/** @typedef {import('./page-request.mjs').PageRequest} PageRequest */

/** A page without what Next runs by. @param {Site} site @param {Captured} answer */
const withoutRuntime = (site, { headers, body }) => {
  if (site.hasRuntime || !isHtml(headers['content-type'])) return body
  const html = stripRuntime(body.toString())
  if (hasUnplacedParts(html))
    site.warn(
      'A public page has Suspense boundaries that only a script would fill in; readers do not see them.',
    )
  return html
}

/** The address of a page without its query, as a link on it says it. @param {string} path */
const withoutQuery = (path) => (/^\/(?![/\\])/.test(path) ? path : '?')

/**
 * The body of an answer, in the form that the reader asked for; `back` leads from the text-only view to the full page.
 * @param {Site} site @param {Captured} answer @param {PageRequest} asked
 * @param {{ path: string, isKept: boolean, back?: string }} page
 */
export const bodyOf = (site, answer, asked, { path, isKept, back = withoutQuery(asked.path) }) => {
  const make = () => {
    const whole = withoutRuntime(site, answer)
    if (typeof whole !== 'string' || site.hasRuntime || !isHtml(answer.headers['content-type']))
      return pageBody(whole, { isKept })
    const { html, isLightable } = lightened(whole, { asked, back, isKept, siteUrl: site.siteUrl })
    return pageBody(html, { isKept, isLightable })
  }
  return isKept ? site.memo.of(`${path} ${formOf(asked)}`, answer.body, make) : make()
}

/** What an answer varies by, where it has another form for readers who save data. @param {string} vary @param {{ isLightable: boolean }} body */
export const variedBy = (vary, { isLightable }) => (isLightable ? `${vary}, Save-Data` : vary)

/**
 * Where a redirect leads, in the view that was asked for.
 * @param {Site} site @param {PageRequest} asked @param {string} location
 */
export const ledTo = ({ siteUrl }, { isTextOnly, host }, location) =>
  isTextOnly ? carriedLocation(location, [siteUrl, `http://${host}`, `https://${host}`]) : location
