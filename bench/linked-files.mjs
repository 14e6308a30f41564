/**
 * @typedef {object} LinkedFiles
 * @property {string[]} styles
 * @property {string[]} scripts
 * @property {string[]} others Pictures, icons, preloads: what a browser may fetch besides.
 * @property {string} inlineScript The text of all scripts that stand in the page itself.
 */

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>]+))`, 'i').exec(tag) ?? []
  return quoted ?? bare ?? ''
}

const isCode = (/** @type {string} */ tag) =>
  !/json/.test(attribute(tag, 'type')) || attribute(tag, 'type') === ''

/**
 * What a page makes a browser fetch and run, by its tags.
 * @param {string} html
 * @returns {LinkedFiles}
 */
export const linkedFiles = (html) => {
  const links = html.match(/<link\b[^>]*>/gi) ?? []
  const isLink = (/** @type {RegExp} */ rel) => (/** @type {string} */ tag) =>
    rel.test(attribute(tag, 'rel'))
  const href = (/** @type {string} */ tag) => attribute(tag, 'href')
  const source = (/** @type {string} */ tag) => attribute(tag, 'src')
  const scripts = [...html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/gi)].filter(
    ([, tag = '']) => isCode(tag),
  )
  const scriptLinks = links.filter(
    (tag) => isLink(/^modulepreload$/)(tag) || attribute(tag, 'as') === 'script',
  )
  const other = links.filter(
    (tag) => isLink(/icon|preload|manifest/)(tag) && !scriptLinks.includes(tag),
  )
  const once = (/** @type {string[]} */ addresses) => [...new Set(addresses.filter(Boolean))]
  return {
    styles: once(links.filter(isLink(/^stylesheet$/)).map(href)),
    scripts: once([...scripts.map(([, tag = '']) => source(tag)), ...scriptLinks.map(href)]),
    others: once([...other.map(href), ...(html.match(/<img\b[^>]*>/gi) ?? []).map(source)]),
    inlineScript: scripts.map(([, , text = '']) => text).join('\n'),
  }
}
