import { readXml, type XmlElement } from './xml'

const atom = 'http://www.w3.org/2005/Atom'
const xhtml = 'http://www.w3.org/1999/xhtml'
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

/** How often an element may and must stand in another (RFC 4287, 4.1.1 and 4.1.2); those not named may not. */
const feedParts: Record<string, [least: number, most: number]> = {
  author: [0, 99],
  category: [0, 99],
  contributor: [0, 99],
  generator: [0, 1],
  icon: [0, 1],
  id: [1, 1],
  link: [0, 99],
  logo: [0, 1],
  rights: [0, 1],
  subtitle: [0, 1],
  title: [1, 1],
  updated: [1, 1],
  entry: [0, 9999],
}
const entryParts: Record<string, [least: number, most: number]> = {
  author: [0, 99],
  category: [0, 99],
  content: [0, 1],
  contributor: [0, 99],
  id: [1, 1],
  link: [0, 99],
  published: [0, 1],
  rights: [0, 1],
  source: [0, 1],
  summary: [0, 1],
  title: [1, 1],
  updated: [1, 1],
}

const named = (element: XmlElement, name: string) =>
  element.children.filter((child) => child.namespace === atom && child.name === name)

const countFaults = (element: XmlElement, parts: typeof feedParts): string[] => [
  ...Object.entries(parts).flatMap(([name, [least, most]]) => {
    const count = named(element, name).length
    return count < least || count > most ? [`${element.name} has ${count} ${name}`] : []
  }),
  ...element.children.flatMap(({ namespace, name }) =>
    namespace === atom && !parts[name] ? [`${element.name} may not have ${name}`] : [],
  ),
]

const linkFaults = (element: XmlElement): string[] => {
  const links = named(element, 'link').map(({ attributes }) => attributes)
  const alternates = links
    .filter(({ rel = 'alternate' }) => rel === 'alternate')
    .map(({ type, hreflang }) => `${type} ${hreflang}`)
  return [
    ...links.flatMap(({ href }) => (href && URL.canParse(href) ? [] : [`no address: ${href}`])),
    ...(new Set(alternates).size < alternates.length ? ['two alternates alike'] : []),
  ]
}

const valueFaults = (element: XmlElement): string[] => {
  const { name, text, children, attributes } = element
  if (['published', 'updated'].includes(name) && !moment.test(text)) return [`no moment: ${text}`]
  if (name === 'id' && !URL.canParse(text)) return [`no IRI: ${text}`]
  if (name === 'author' && named(element, 'name').length !== 1) return ['an author without a name']
  if (name === 'category' && !attributes.term) return ['a category without a term']
  if (['title', 'summary', 'rights'].includes(name) && children.length > 0)
    return ['markup in text']
  const [only, ...more] = children
  if (
    attributes.type === 'xhtml' &&
    (only?.name !== 'div' || only.namespace !== xhtml || more.length)
  )
    return ['XHTML that is not in one div']
  return []
}

/** What is wrong with an Atom feed by the rules of RFC 4287 that can be seen in it; throws where it is no XML. */
export const atomFaults = (xml: string): string[] => {
  const feed = readXml(xml)
  if (feed.namespace !== atom || feed.name !== 'feed') return ['not a feed']
  const entries = named(feed, 'entry')
  const ids = entries.map((entry) => named(entry, 'id')[0]?.text)
  const isSelf = named(feed, 'link').some(({ attributes }) => attributes.rel === 'self')
  const unnamed = entries.filter(
    (entry) => named(entry, 'author').length + named(feed, 'author').length === 0,
  )
  return [
    ...countFaults(feed, feedParts),
    ...entries.flatMap((entry) => countFaults(entry, entryParts)),
    ...[feed, ...entries].flatMap(linkFaults),
    ...[feed, ...entries].flatMap(({ children }) => children.flatMap(valueFaults)),
    ...(isSelf ? [] : ['no link to itself']),
    ...(new Set(ids).size < ids.length ? ['two entries with one id'] : []),
    ...unnamed.map(() => 'an entry without an author'),
  ]
}
