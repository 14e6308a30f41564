import { SaxesParser } from 'saxes'

/** An element of an XML document, by its namespace and local name. */
export type XmlElement = {
  namespace: string
  name: string
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

/** Reads an XML document with its namespaces; throws where it is not well-formed. */
export const readXml = (xml: string): XmlElement => {
  const root: XmlElement = { namespace: '', name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: XmlElement = {
      namespace: uri,
      name: local,
      attributes: Object.fromEntries(
        Object.values(attributes).map(({ name, value }) => [name, value]),
      ),
      children: [],
      text: '',
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    for (const element of open) element.text += text
  })
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [document] = root.children
  if (!document) throw new Error('There is no element in it.')
  return document
}
