import fc from 'fast-check'
import type { TranslatableField } from '../field'
import { block, footnote, leaf, link, richText, text } from './lexical'

const WORDS = [
  'The workers of Jiashi',
  'sign the petition',
  'before 1 May',
  ' & ',
  '<1>',
  'a < b > c',
  '&amp;',
  '…',
  ' ',
  'café',
  '我们要求释放',
  '被捕的工人。',
  'نطالب بالإفراج',
  'عن العمال ٢٠١٨',
  '✊',
  '\u0338x',
]

/** Text as people write it, in three scripts, with characters that look like tags. */
export const wordsArbitrary = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join('').normalize('NFC'))

const textArbitrary = fc
  .tuple(wordsArbitrary, fc.constantFrom(0, 0, 0, 1, 2, 3))
  .map(([words, format]) => text(words, format))

const leafArbitrary = fc.oneof(
  fc.constant(leaf('linebreak')),
  fc.constant(leaf('tab', { detail: 2, format: 0, mode: 'normal', style: '', text: '\t' })),
  fc.tuple(fc.uuid(), wordsArbitrary).map(([id, note]) => footnote(id, note)),
  fc.uuid().map((id) => leaf('inlineBlock', { fields: { blockType: 'badge', id } })),
)

const linkArbitrary = fc
  .tuple(fc.webUrl(), fc.array(fc.oneof(textArbitrary, leafArbitrary), { maxLength: 3 }))
  .map(([url, children]) => link(url, ...children))

/** A line of text with marks, links, breaks and footnotes. */
export const lineArbitrary = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: textArbitrary },
    { weight: 1, arbitrary: leafArbitrary },
    { weight: 1, arbitrary: linkArbitrary },
  ),
  { maxLength: 5 },
)

const { list, blockNode } = fc.letrec((tie) => ({
  listItem: fc
    .tuple(lineArbitrary, fc.option(tie('list'), { nil: undefined, depthSize: 'small' }))
    .map(([line, nested]) => block('listitem', nested ? [...line, nested] : line, { value: 1 })),
  list: fc
    .array(tie('listItem'), { minLength: 1, maxLength: 3 })
    .map((items) => block('list', items, { listType: 'bullet', start: 1, tag: 'ul' })),
  cell: fc
    .array(tie('textBlock'), { minLength: 1, maxLength: 2 })
    .map((children) => block('tablecell', children, { colSpan: 1, headerState: 0, rowSpan: 1 })),
  table: fc
    .array(fc.array(tie('cell'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
    .map((rows) =>
      block(
        'table',
        rows.map((cells) => block('tablerow', cells)),
      ),
    ),
  textBlock: fc
    .tuple(
      fc.constantFrom('paragraph', 'paragraph', 'heading', 'quote'),
      lineArbitrary,
      fc.constantFrom(null, 'ltr'),
    )
    .map(([type, line, direction]) => block(type, line, { direction })),
  blockNode: fc.oneof(
    { weight: 5, arbitrary: tie('textBlock') },
    { weight: 1, arbitrary: tie('list') },
    { weight: 1, arbitrary: tie('table') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(leaf('horizontalrule'), leaf('upload', { value: 'picture' })),
    },
  ),
}))

/** A block of rich text, with what it may hold inside. */
export const blockArbitrary = fc.oneof({ weight: 5, arbitrary: blockNode }, list)

/** A whole rich text. */
export const richTextArbitrary = fc
  .array(blockArbitrary, { maxLength: 6 })
  .map((blocks) => richText(...blocks))

/** The fields of the documents that `documentArbitrary` makes. */
export const FIELDS: TranslatableField[] = [
  { name: 'title', kind: 'text' },
  { name: 'appeal', kind: 'rich-text' },
  { name: 'demands', kind: 'array', fields: [{ name: 'text', kind: 'text' }] },
  { name: 'contact', kind: 'group', fields: [{ name: 'note', kind: 'text' }] },
]

/** A document with every kind of field, and some that are not translated. */
export const documentArbitrary = fc.record({
  slug: fc.constant('jiashi-workers'),
  title: wordsArbitrary,
  appeal: fc.option(richTextArbitrary),
  demands: fc.array(fc.record({ id: fc.uuid(), text: wordsArbitrary }), { maxLength: 4 }),
  contact: fc.record({ note: fc.option(wordsArbitrary), email: fc.constant('a@example.org') }),
})
