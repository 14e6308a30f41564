import { pathClass } from '../path-class.mjs'

/** Stands for the site where its own address is not known. */
const nowhere = 'http://site.invalid'

/** @param {string} path Whether its last part has the ending of a file: those are not pages, so they have no view. */
const isFile = (path) => /\.[a-z][a-z0-9]{0,11}$/i.test(path)

/** What other sites show in a frame is as small as it can be. */
const embedded = /^\/[^/]+\/campaigns\/[^/]+\/embed\/?$/

/** Whether a path has a text-only view. @param {string} path */
export const hasViews = (path) =>
  pathClass(path) === 'public' && !isFile(path) && !embedded.test(path)

/** @param {string | undefined} address */
const originOf = (address) =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined

/**
 * Whether an address leads to a page that readers see of this very site: not to a file, the API or the panel, and not
 * elsewhere. `origins` are those that the site goes by.
 * @param {string} address As it stands in the page, relative or not. @param {readonly (string | undefined)[]} origins
 */
export const isOwnPage = (address, origins) => {
  if (!URL.canParse(address, nowhere)) return false
  const { origin, pathname } = new URL(address, nowhere)
  const own = [nowhere, ...origins.map(originOf)]
  return own.includes(origin) && hasViews(pathname)
}

/** @param {string} query @returns {string[]} */
const partsOf = (query) => query.split('&').filter((part) => part !== '')

/** @param {string} part */
const isView = (part) => /^view(?:=|$)/.test(part)

/** @param {string} address @returns {[place: string, query: string, fragment: string]} */
const split = (address) => {
  const hash = address.indexOf('#')
  const whole = hash < 0 ? address : address.slice(0, hash)
  const mark = whole.indexOf('?')
  return [
    mark < 0 ? whole : whole.slice(0, mark),
    mark < 0 ? '' : whole.slice(mark + 1),
    hash < 0 ? '' : address.slice(hash),
  ]
}

/** The same address in the text-only view. @param {string} address */
export const inTextView = (address) => {
  const [place, query, fragment] = split(address)
  const parts = [...partsOf(query).filter((part) => !isView(part)), 'view=text']
  return `${place}?${parts.join('&')}${fragment}`
}

/** The same address in the view that a site has of itself. @param {string} address */
export const inFullView = (address) => {
  const [place, query, fragment] = split(address)
  const parts = partsOf(query).filter((part) => !isView(part))
  if (parts.length === partsOf(query).length) return address
  return `${place}${parts.length > 0 ? `?${parts.join('&')}` : ''}${fragment}`
}

/** Whether a target asks for the text-only view. @param {string} target */
export const isTextView = (target) => partsOf(split(target)[1]).includes('view=text')
