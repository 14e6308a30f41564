import { parse, serialize } from 'parse5'
import { attributeOf, elementsOf, replace, set } from './tree.mjs'

/** @typedef {import('./tree.mjs').Element} Element */

/**
 * The narrowest candidate of a `srcset` with widths; any other is left as it is.
 * @param {string} set
 */
export const narrowest = (set) => {
  const candidates = set.split(',').map((candidate) => candidate.trim())
  const widths = candidates.map((candidate) => Number(/\s(\d+)w$/.exec(candidate)?.[1]))
  if (widths.some(Number.isNaN)) return set
  return candidates[widths.indexOf(Math.min(...widths))] ?? set
}

/** @param {Element} one */
const narrow = (one) => {
  const candidates = attributeOf(one, 'srcset')
  if (candidates) set(one, 'srcset', narrowest(candidates))
}

/** @param {Element} player */
const quiet = (player) => {
  set(player, 'preload', 'none')
  set(player, 'autoplay', undefined)
  set(player, 'poster', undefined)
}

/** @type {Record<string, (one: Element) => void>} */
const savings = {
  source: narrow,
  img: (image) => {
    narrow(image)
    set(image, 'loading', 'lazy')
    set(image, 'fetchpriority', undefined)
  },
  audio: quiet,
  video: quiet,
  link: (link) => {
    if (attributeOf(link, 'rel') === 'preload' && attributeOf(link, 'as') === 'image') replace(link)
  },
}

/** Whether a page has anything that weighs more than its words. @param {string} html */
export const hasWeight = (html) => /<(?:img|picture|audio|video)[\s>]/i.test(html)

/**
 * A page for readers who save data (`Save-Data: on`): every picture in its narrowest form, and only once it is scrolled to;
 * nothing plays or is fetched ahead.
 * @param {string} html
 */
export const savingData = (html) => {
  const page = parse(html)
  for (const one of elementsOf(page)) savings[one.tagName]?.(one)
  return serialize(page)
}
