import { blocksOf, footnotesIn, isEmpty, type RichTextValue } from '@/components/ui/rich-text/node'
import { element, textElement, voidElement } from '@/domain/feed/markup'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import { inlineMarkup } from './inline-markup'
import { type FeedNode, inLanguage, type MarkupContext } from './markup-context'
import { pictureMarkup } from './picture-markup'

const headings: Readonly<Record<string, string>> = { h2: 'h2', h3: 'h3', h4: 'h4' }

const cell = (node: FeedNode, context: MarkupContext): string =>
  element(
    node.headerState ? 'th' : 'td',
    {
      ...inLanguage(node.lang),
      ...(node.headerState ? { scope: node.headerState === 2 ? 'row' : 'col' } : {}),
      ...(node.colSpan && node.colSpan > 1 ? { colspan: node.colSpan } : {}),
      ...(node.rowSpan && node.rowSpan > 1 ? { rowspan: node.rowSpan } : {}),
    },
    blocks(node.children, context),
  )

const block = (node: FeedNode, context: MarkupContext): string => {
  const language = inLanguage(node.lang)
  switch (node.type) {
    case 'paragraph':
      return isEmpty(node) ? '' : element('p', language, inlineMarkup(node.children, context))
    case 'heading':
      return element(
        headings[node.tag ?? ''] ?? 'h2',
        language,
        inlineMarkup(node.children, context),
      )
    case 'quote':
      return element('blockquote', language, element('p', {}, inlineMarkup(node.children, context)))
    case 'list':
      return element(node.tag === 'ol' ? 'ol' : 'ul', language, blocks(node.children, context))
    case 'listitem':
      return element('li', language, blocks(node.children, context))
    case 'horizontalrule':
      return voidElement('hr')
    case 'upload':
      return pictureMarkup(node, context)
    case 'table':
      return element('table', language, element('tbody', {}, blocks(node.children, context)))
    case 'tablerow':
      return element('tr', {}, blocks(node.children, context))
    case 'tablecell':
      return cell(node, context)
    default:
      return inlineMarkup([node], context)
  }
}

const blocks = (nodes: readonly FeedNode[] | undefined, context: MarkupContext): string =>
  (nodes ?? []).map((node) => block(node, context)).join('')

/** The notes at the foot; readers of feeds show many texts on one page, so nothing leads to them by an anchor. */
const notesMarkup = ({ footnotes }: MarkupContext): string =>
  footnotes.length === 0
    ? ''
    : element(
        'ol',
        {},
        footnotes
          .map(({ fields }) => {
            const language = typeof fields?.lang === 'string' ? fields.lang : undefined
            return textElement('li', String(fields?.note ?? ''), inLanguage(language))
          })
          .join(''),
      )

/**
 * A formatted text as markup for feeds: well-formed as XML, valid as HTML, with absolute addresses alone; it is drawn
 * from the text's nodes, so nothing but what is named here can stand in it.
 */
export const richTextMarkup = (
  value: RichTextValue | null | undefined,
  { locale, address }: Pick<MarkupContext, 'locale' | 'address'>,
): string => {
  const nodes = blocksOf(value)
  const figures = new Intl.NumberFormat(readerLocale(locale))
  const context = { locale, address, footnotes: footnotesIn(nodes), figures }
  return blocks(nodes, context) + notesMarkup(context)
}
