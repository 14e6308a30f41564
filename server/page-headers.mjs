/** Headers of Next's that are its own affair, or that are set anew for the body we send. */
const dropped =
  /^(?:accept-ch|critical-ch|vary|link|etag|cache-control|content-length|content-encoding|transfer-encoding|connection|keep-alive|date|set-cookie|x-powered-by|x-nextjs-.*)$/

/** @param {import('node:http').OutgoingHttpHeader | undefined} header */
const listOf = (header) =>
  [header ?? []]
    .flat()
    .flatMap((value) => String(value).split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '')

/**
 * What an answer varies by, without what only Next's router and the panel ask for.
 * @param {import('node:http').OutgoingHttpHeader | undefined} vary
 */
export const varyOf = (vary) =>
  [
    ...new Set([
      'Accept-Encoding',
      ...listOf(vary).filter((name) => !/^(?:accept-encoding|rsc|next-.*|sec-ch-.*)$/i.test(name)),
    ]),
  ].join(', ')

/**
 * A `Link` header without preloads of scripts (RFC 8288), or nothing if no link is left.
 * @param {import('node:http').OutgoingHttpHeader | undefined} link
 */
export const linkOf = (link) =>
  [link ?? []]
    .flat()
    .flatMap((value) => String(value).split(/,(?=\s*<)/))
    .map((value) => value.trim())
    .filter(
      (value) => !/;\s*as="?script"?/i.test(value) && !/;\s*rel="?modulepreload"?/i.test(value),
    )
    .join(', ')

/**
 * How long a page may be kept: always asked for again, so that the next request after publishing sees the new page; a
 * shared cache may keep static ones for five seconds, errors and previews nobody at all. What is no page (a feed) may
 * say its `own`.
 * @param {{ status: number, isStatic?: boolean, isPrivate: boolean, own?: string | undefined }} page
 */
export const cacheControlOf = ({ status, isStatic = false, isPrivate, own }) => {
  if (isPrivate || status >= 500) return 'private, no-store'
  if (own !== undefined) return own
  const always = 'public, max-age=0, must-revalidate'
  return isStatic && status === 200 ? `${always}, s-maxage=5` : always
}

/** Whether Next answered from its cache of pages. @param {import('node:http').OutgoingHttpHeaders} headers */
export const isFromCache = (headers) => headers['x-nextjs-cache'] !== undefined

/**
 * Where a redirect leads: Next names the place twice where both the head and the body of a page lead there.
 * @param {import('node:http').OutgoingHttpHeaders} headers
 * @returns {{ location?: string }}
 */
export const locationOf = ({ location }) => {
  const [first] = [location ?? []].flat()
  return first === undefined ? {} : { location: String(first) }
}

/**
 * What remains of Next's headers on a public page. Cookies never do: readers get none.
 * @param {import('node:http').OutgoingHttpHeaders} headers
 * @returns {import('node:http').OutgoingHttpHeaders & { vary: string, location?: string, link?: string }}
 */
export const pageHeaders = (headers) => {
  const link = linkOf(headers.link)
  return {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.test(name))),
    ...locationOf(headers),
    vary: varyOf(headers.vary),
    ...(link && { link }),
  }
}
