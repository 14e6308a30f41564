import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

const unseen: readonly string[] = ['head', 'script', 'style', 'template']

const within = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
      return 'childNodes' in node && !unseen.includes(node.nodeName) ? within(node.childNodes) : ''
    })
    .join('')

/** A text without its spaces, in which two texts can be compared however they are set. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '')

/** All that a page says, without its head and without spaces. */
export const pageText = (html: string): string => withoutSpaces(within(parse(html).childNodes))

type Element = DefaultTreeAdapterTypes.Element

const elements = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => ('tagName' in node ? [node, ...elements(node.childNodes)] : []))

/** The elements of a page by their tag, each with its attributes and the text right within it. */
export const elementsOf = (html: string, tag: string) =>
  elements(parse(html).childNodes.filter((node): node is Node => 'nodeName' in node))
    .filter(({ tagName }) => tagName === tag)
    .map(({ attrs, childNodes }) => ({
      ...Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
      text: childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
    })) as (Record<string, string | undefined> & { text: string })[]
