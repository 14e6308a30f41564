import type { ReactNode } from 'react'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from '@/i18n/locales'
import { linkAddress } from './link-address'
import { isFootnote, type RichTextNode } from './node'
import { spread } from './spread'

/** What inline nodes need to know of the text around them. */
export type InlineContext = { locale: Locale; prefix: string; footnotes: readonly RichTextNode[] }

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

const marked = (text: string, format: number): ReactNode => {
  let inner: ReactNode = text
  for (const [bit, Tag] of marks) if (format & bit) inner = <Tag>{inner}</Tag>
  return inner
}

const Reference = ({ node, context }: { node: RichTextNode; context: InlineContext }) => {
  const number = context.footnotes.indexOf(node) + 1
  return (
    <sup>
      <a
        id={`${context.prefix}ref-${number}`}
        href={`#${context.prefix}note-${number}`}
        role="doc-noteref"
      >
        {number.toLocaleString(readerLocale(context.locale))}
      </a>
    </sup>
  )
}

const inlineNode = (node: RichTextNode, context: InlineContext): ReactNode => {
  if (isFootnote(node)) return <Reference node={node} context={context} />
  switch (node.type) {
    case 'text':
      return marked(node.text ?? '', typeof node.format === 'number' ? node.format : 0)
    case 'linebreak':
      return <br />
    case 'tab':
      return '\t'
    case 'link':
    case 'autolink': {
      const href = linkAddress(node, context.locale)
      const inner = inline(node.children, context)
      return href === null ? inner : <a href={href}>{inner}</a>
    }
    default:
      return node.children ? inline(node.children, context) : null
  }
}

/** Draws the words of a block with their marks, links and references to notes. */
export const inline = (
  nodes: readonly RichTextNode[] | undefined,
  context: InlineContext,
): ReactNode => spread((nodes ?? []).map((node) => inlineNode(node, context)))
