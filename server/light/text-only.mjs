import { parse, serialize } from 'parse5'
import { carryView } from './carry-view.mjs'
import { insteadOfDrawing, insteadOfPicture, insteadOfPlayer } from './instead.mjs'
import { styleAddress } from './text-style.mjs'
import { append, attributeOf, element, elementsOf, replace, set } from './tree.mjs'

/** @typedef {import('./tree.mjs').Element} Element */
/** @typedef {import('./tree.mjs').Node} Node */

/** What a browser would fetch, or do ahead, for show. */
const fetched =
  /\b(?:stylesheet|preload|prefetch|preconnect|dns-prefetch|modulepreload|icon|apple-touch-icon|manifest)\b/i

/** @type {Record<string, (one: Element, byId: Map<string, Element>) => Node[]>} */
const instead = {
  img: insteadOfPicture,
  picture: insteadOfPicture,
  svg: insteadOfDrawing,
  audio: insteadOfPlayer,
  video: insteadOfPlayer,
  iframe: insteadOfPlayer,
  embed: insteadOfPlayer,
  object: insteadOfPlayer,
  canvas: ({ childNodes }) => childNodes,
  noscript: ({ childNodes }) => childNodes,
  script: () => [],
  style: () => [],
}

/** The two links between the views: the page carries both and shows the one that applies. @param {Element} link @param {string} back */
const turnSwitch = (link, back) => {
  if (attributeOf(link, 'data-view-switch') === 'text') return replace(link)
  set(link, 'hidden', undefined)
  set(link, 'href', back)
}

/** @param {Element} one */
const isKept = (one) => {
  for (let up = /** @type {import('./tree.mjs').Parent | null} */ (one); up; ) {
    if ('attrs' in up && attributeOf(up, 'data-view') === 'keep') return true
    up = 'parentNode' in up ? up.parentNode : null
  }
  return false
}

/** @param {Element} one What only style sheets and scripts look at. */
const plain = (one) => {
  if (attributeOf(one, 'class') !== 'picture') set(one, 'class', undefined)
  one.attrs = one.attrs.filter(({ name }) => name !== 'style' && !name.startsWith('data-'))
}

/** @param {Element} head */
const settleHead = (head) => {
  const links = [...elementsOf(head)].filter(({ tagName }) => tagName === 'link')
  for (const link of links) if (fetched.test(attributeOf(link, 'rel') ?? '')) replace(link)
  append(head, element('link', { rel: 'stylesheet', href: styleAddress }))
  append(head, element('link', { rel: 'icon', href: 'data:,' }))
  const isNamed = links.some((link) => attributeOf(link, 'rel') === 'canonical')
  const isForRobots = [...elementsOf(head)].some((meta) => attributeOf(meta, 'name') === 'robots')
  if (!isNamed && !isForRobots)
    append(head, element('meta', { name: 'robots', content: 'noindex' }))
}

/**
 * A page as those get it who asked for text only: pictures, drawings and players become their words and links, scripts and the
 * style for show go, one small style sheet remains; all ways to other pages of the site keep the view. What is marked
 * `data-view="keep"` stays, since it is no show (a QR code to be printed); what is marked `data-view="full"` goes, since it means
 * nothing without the style (a switch that style answers). The canonical address is untouched.
 * @param {string} html @param {{ back: string, origins: readonly (string | undefined)[] }} page `back` leads to the full page.
 */
export const textOnly = (html, { back, origins }) => {
  const page = parse(html, { scriptingEnabled: false })
  const all = [...elementsOf(page)]
  const byId = new Map(all.map((one) => [attributeOf(one, 'id') ?? '', one]))
  for (const one of all) {
    if (attributeOf(one, 'data-view') === 'full') replace(one)
    const replaced = instead[one.tagName]
    if (replaced && !isKept(one)) replace(one, ...replaced(one, byId))
  }
  carryView(page, origins)
  for (const one of elementsOf(page)) {
    if (attributeOf(one, 'data-view-switch') !== undefined) turnSwitch(one, back)
    if (one.tagName === 'head') settleHead(one)
    plain(one)
  }
  return serialize(page)
}
