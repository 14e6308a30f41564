import { inTextView, isOwnPage } from './own-address.mjs'
import { attributeOf, element, elementsOf, set } from './tree.mjs'

/** @typedef {import('./tree.mjs').Element} Element */
/** @typedef {(address: string) => boolean} IsOwn */

/** @param {Element} link @param {IsOwn} isOwn */
const carryByLink = (link, isOwn) => {
  const href = attributeOf(link, 'href')
  if (href === undefined || href.startsWith('#') || attributeOf(link, 'download') !== undefined)
    return
  if (isOwn(href)) set(link, 'href', inTextView(href))
}

/** A form that is read from drops the query of its address, so it gets a field. @param {Element} form @param {IsOwn} isOwn */
const carryByForm = (form, isOwn) => {
  const action = attributeOf(form, 'action') ?? ''
  if (!isOwn(action)) return
  if (attributeOf(form, 'method')?.toLowerCase() === 'post') {
    if (action !== '') set(form, 'action', inTextView(action))
    return
  }
  const field = element('input', { type: 'hidden', name: 'view', value: 'text' })
  field.parentNode = form
  form.childNodes.unshift(field)
}

/** @param {Element} button @param {IsOwn} isOwn */
const carryByButton = (button, isOwn) => {
  const action = attributeOf(button, 'formaction')
  if (action && isOwn(action)) set(button, 'formaction', inTextView(action))
}

/** @type {Record<string, (one: Element, isOwn: IsOwn) => void>} */
const carriers = {
  a: carryByLink,
  area: carryByLink,
  form: carryByForm,
  button: carryByButton,
  input: carryByButton,
}

/**
 * Has every link and form of a page that leads to a page of this site lead to its text-only view.
 * @param {import('./tree.mjs').Parent} page @param {readonly (string | undefined)[]} origins
 */
export const carryView = (page, origins) => {
  for (const one of elementsOf(page)) carriers[one.tagName]?.(one, (to) => isOwnPage(to, origins))
}

/**
 * Where a redirect leads whoever reads text only: to the same view, if it stays on the site.
 * @param {string} location @param {readonly (string | undefined)[]} origins
 */
export const carriedLocation = (location, origins) =>
  isOwnPage(location, origins) ? inTextView(location) : location
