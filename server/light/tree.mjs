/** @typedef {import('parse5').DefaultTreeAdapterMap} Adapter */
/** @typedef {Adapter['element']} Element */
/** @typedef {Adapter['childNode']} Node */
/** @typedef {Adapter['parentNode']} Parent */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element['namespaceURI']} Namespace */

const html = /** @type {Namespace} */ ('http://www.w3.org/1999/xhtml')

/** @param {Node} node @returns {node is Element} */
export const isElement = (node) => 'tagName' in node

/** The value of an attribute, or nothing. @param {Element} element @param {string} name */
export const attributeOf = (element, name) =>
  element.attrs.find((attribute) => attribute.name === name)?.value

/** Gives an attribute a value, or takes it away. @param {Element} element @param {string} name @param {string | undefined} value */
export const set = (element, name, value) => {
  const known = element.attrs.find((attribute) => attribute.name === name)
  if (value === undefined) element.attrs = element.attrs.filter((attribute) => attribute !== known)
  else if (known) known.value = value
  else element.attrs.push({ name, value })
}

/** @param {string} value @returns {Node} */
export const text = (value) => ({ nodeName: '#text', value, parentNode: null })

/**
 * An element that stands nowhere yet.
 * @param {string} tagName @param {Record<string, string | undefined>} attributes @param {Node[]} [childNodes]
 * @returns {Element}
 */
export const element = (tagName, attributes, childNodes = []) => {
  /** @type {Element} */
  const made = {
    nodeName: tagName,
    tagName,
    namespaceURI: html,
    attrs: Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, value }],
    ),
    childNodes,
    parentNode: null,
  }
  for (const child of childNodes) child.parentNode = made
  return made
}

/** Puts others, or nothing, into the place of a node. @param {Node} node @param {Node[]} others */
export const replace = (node, ...others) => {
  const { parentNode } = node
  if (!parentNode) return
  parentNode.childNodes.splice(parentNode.childNodes.indexOf(node), 1, ...others)
  for (const other of others) other.parentNode = parentNode
  node.parentNode = null
}

/** Adds a node at the end. @param {Parent} parent @param {Node} node */
export const append = (parent, node) => {
  parent.childNodes.push(node)
  node.parentNode = parent
}

/** Every element under a node, in the order of the document. @param {Parent} parent @returns {Generator<Element>} */
export function* elementsOf(parent) {
  for (const child of [...parent.childNodes]) {
    if (!isElement(child)) continue
    yield child
    yield* elementsOf(child)
  }
}

/** The words under a node. @param {Node} node @returns {string} */
export const wordsOf = (node) => {
  if (node.nodeName === '#text') return 'value' in node ? node.value : ''
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}

/** Whether a node stands inside an element of this name. @param {Node} node @param {string} tagName */
export const isWithin = (node, tagName) => {
  for (let up = node.parentNode; up; up = 'parentNode' in up ? up.parentNode : null)
    if (up.nodeName === tagName) return true
  return false
}
