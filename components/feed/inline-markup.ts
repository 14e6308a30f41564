import { linkAddress } from '@/components/ui/rich-text/link-address'
import { isFootnote } from '@/components/ui/rich-text/node'
import { element, escaped, voidElement } from '@/domain/feed/markup'
import { absolute, type FeedNode, type MarkupContext } from './markup-context'

// Lexical's bit set of marks, innermost first.
const marks = [
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
  [8, 'u'],
  [4, 's'],
  [2, 'em'],
  [1, 'strong'],
] as const

const marked = (text: string, format: number): string =>
  marks.reduce(
    (inner, [bit, tag]) => (format & bit ? element(tag, {}, inner) : inner),
    escaped(text),
  )

const inlineNode = (node: FeedNode, context: MarkupContext): string => {
  if (isFootnote(node)) {
    const number = context.footnotes.indexOf(node) + 1
    return element('sup', {}, escaped(context.figures.format(number)))
  }
  switch (node.type) {
    case 'text':
      return marked(node.text ?? '', typeof node.format === 'number' ? node.format : 0)
    case 'linebreak':
      return voidElement('br')
    case 'tab':
      return ' '
    case 'link':
    case 'autolink': {
      const href = linkAddress(node, context.locale)
      const inner = inlineMarkup(node.children, context)
      // An anchor leads nowhere outside its own page.
      if (href === null || href.startsWith('#')) return inner
      return element('a', { href: absolute(href, context.address) }, inner)
    }
    default:
      return inlineMarkup(node.children, context)
  }
}

/** The words of a block with their marks and links, as markup for feeds. */
export const inlineMarkup = (
  nodes: readonly FeedNode[] | undefined,
  context: MarkupContext,
): string => (nodes ?? []).map((node) => inlineNode(node, context)).join('')
