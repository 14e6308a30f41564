import { attributeOf, element, elementsOf, isElement, isWithin, text, wordsOf } from './tree.mjs'

/** @typedef {import('./tree.mjs').Element} Element */
/** @typedef {import('./tree.mjs').Node} Node */

/** @param {Element} parent @param {string} tagName */
const first = (parent, tagName) =>
  [...elementsOf(parent)].find((candidate) => candidate.tagName === tagName)

/** @param {string} address */
const nameOfFile = (address) => address.split(/[?#]/, 1)[0]?.split('/').at(-1) || address

/** @param {string | undefined} href @param {Node} place @returns {href is string} A link may not stand within another one. */
const canLink = (href, place) =>
  href !== undefined && !href.startsWith('data:') && !isWithin(place, 'a')

/**
 * What stands for a picture: its words, and a link to the picture itself that says how large it is. One for show leaves nothing.
 * @param {Element} picture `img`, or `picture` around it. @returns {Node[]}
 */
export const insteadOfPicture = (picture) => {
  const image = picture.tagName === 'img' ? picture : first(picture, 'img')
  const alt = image && attributeOf(image, 'alt')?.trim()
  if (!image || !alt) return []
  const href = attributeOf(image, 'src')
  const say = attributeOf(image, 'data-instead')
  const [lang, dir] = [attributeOf(image, 'lang'), attributeOf(image, 'dir')]
  const words = element('span', { class: 'picture', lang, dir }, [text(alt)])
  return canLink(href, picture)
    ? [
        words,
        text(' '),
        element('a', say ? { href } : { href, lang, dir }, [text(say || nameOfFile(href))]),
      ]
    : [words]
}

/** The words of an SVG: its label or title (SVG 2, 5.7), none where it is for show. @param {Element} drawing @param {Map<string, Element>} byId */
const wordsOfDrawing = (drawing, byId) => {
  const labels = (attributeOf(drawing, 'aria-labelledby') ?? '').split(/\s+/).flatMap((id) => {
    const label = byId.get(id)
    return label ? [wordsOf(label)] : []
  })
  const own = drawing.childNodes.flatMap((child) =>
    isElement(child) && ['title', 'desc'].includes(child.tagName) ? [wordsOf(child)] : [],
  )
  return (attributeOf(drawing, 'aria-label') ?? (labels.join(' ') || own.join('. '))).trim()
}

/** What stands for a drawing. @param {Element} drawing `svg` @param {Map<string, Element>} byId @returns {Node[]} */
export const insteadOfDrawing = (drawing, byId) => {
  const words = attributeOf(drawing, 'aria-hidden') === 'true' ? '' : wordsOfDrawing(drawing, byId)
  return words ? [element('span', { class: 'picture' }, [text(words)])] : []
}

/** Whether the figure around a player has a link of its own to a file. @param {Element} player @param {string} href */
const isLinked = (player, href) => {
  /** @type {import('./tree.mjs').Parent | null} */
  let figure = player.parentNode
  while (figure && figure.nodeName !== 'figure')
    figure = 'parentNode' in figure ? figure.parentNode : null
  return (
    figure !== null && [...elementsOf(figure)].some((link) => attributeOf(link, 'href') === href)
  )
}

/**
 * What stands for a player or a frame: links to what it would have loaded, its captions among them, as far as
 * nothing beside it leads there anyway.
 * @param {Element} player `audio`, `video`, `iframe`, `embed` or `object` @returns {Node[]}
 */
export const insteadOfPlayer = (player) => {
  const source = first(player, 'source')
  const address =
    attributeOf(player, 'src') ??
    attributeOf(player, 'data') ??
    (source && attributeOf(source, 'src'))
  const say =
    attributeOf(player, 'data-instead') ??
    attributeOf(player, 'aria-label') ??
    attributeOf(player, 'title')
  const tracks = [...elementsOf(player)].filter(({ tagName }) => tagName === 'track')
  const links = [
    { href: address, say, lang: undefined },
    ...tracks.map((track) => ({
      href: attributeOf(track, 'src'),
      say: attributeOf(track, 'label'),
      lang: attributeOf(track, 'srclang'),
    })),
  ]
  return links.flatMap(({ href, say: words, lang }) =>
    canLink(href, player) && !isLinked(player, href)
      ? [element('a', { href, hreflang: lang }, [text(words || nameOfFile(href))]), text(' ')]
      : [],
  )
}
