import type { ReactNode } from 'react'
import { Picture } from '@/components/ui/picture'
import { direction } from '@/domain/language-tag/direction'
import type { Media } from '@/payload-types'
import { type InlineContext, inline } from './inline'
import { isEmpty, type RichTextNode } from './node'
import { spread } from './spread'

/** The language of a block that is not in the language of the page. */
const languageOf = ({ lang }: RichTextNode): { lang?: string; dir?: 'ltr' | 'rtl' } =>
  lang ? { lang, dir: direction(lang) } : {}

const isPicture = (node: RichTextNode): node is RichTextNode & { value: Media } =>
  node.relationTo === 'media' && typeof node.value === 'object' && node.value !== null

const headings: Readonly<Record<string, 'h2' | 'h3' | 'h4'>> = { h2: 'h2', h3: 'h3', h4: 'h4' }

const cell = (node: RichTextNode, context: InlineContext): ReactNode => {
  const Tag = node.headerState ? 'th' : 'td'
  return (
    <Tag
      {...languageOf(node)}
      {...(node.headerState ? { scope: node.headerState === 2 ? 'row' : 'col' } : {})}
      {...(node.colSpan && node.colSpan > 1 ? { colSpan: node.colSpan } : {})}
      {...(node.rowSpan && node.rowSpan > 1 ? { rowSpan: node.rowSpan } : {})}
    >
      {blocks(node.children, context)}
    </Tag>
  )
}

/** Draws one block of a rich text; `id` makes it a place that can be linked to. */
export const block = (node: RichTextNode, context: InlineContext, id?: string): ReactNode => {
  const attributes = { ...languageOf(node), ...(id ? { id } : {}) }
  switch (node.type) {
    case 'paragraph':
      return isEmpty(node) ? null : <p {...attributes}>{inline(node.children, context)}</p>
    case 'heading': {
      const Tag = headings[node.tag ?? ''] ?? 'h2'
      return <Tag {...attributes}>{inline(node.children, context)}</Tag>
    }
    case 'quote':
      return (
        <blockquote {...attributes}>
          <p>{inline(node.children, context)}</p>
        </blockquote>
      )
    case 'list': {
      const Tag = node.tag === 'ol' ? 'ol' : 'ul'
      return <Tag {...attributes}>{blocks(node.children, context)}</Tag>
    }
    case 'listitem':
      return <li {...attributes}>{blocks(node.children, context)}</li>
    case 'horizontalrule':
      return <hr />
    case 'upload':
      return isPicture(node) ? (
        <Picture media={node.value} sizes="(min-width: 60rem) 36rem, 100vw" caption />
      ) : null
    case 'table':
      return (
        <div className="table" {...attributes}>
          <table>
            <tbody>{blocks(node.children, context)}</tbody>
          </table>
        </div>
      )
    case 'tablerow':
      return <tr>{blocks(node.children, context)}</tr>
    case 'tablecell':
      return cell(node, context)
    default:
      return inline([node], context)
  }
}

const blocks = (nodes: readonly RichTextNode[] | undefined, context: InlineContext): ReactNode =>
  spread((nodes ?? []).map((node) => block(node, context)))
