import { createHash } from 'node:crypto'
import { type Piece, parseTagged } from '@/domain/translation/rich-text/parse-tagged'

/** A node of the editor's saved state. */
type SavedNode = { type: string; version: number; [property: string]: unknown }

/** What a numbered tag of a line stands for: makes the node around the words between its tags. */
type Tag = (words: string) => SavedNode

/** A document that a text links to: its collection and its id. */
type Target = { relationTo: string; value: string }

const element = (type: string, children: SavedNode[], rest: object = {}): SavedNode => ({
  children,
  direction: null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...rest,
})

const run = (text: string, format = 0): SavedNode => ({
  detail: 0,
  format,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

/** The same words get the same id each time, so that seeding again would write the same document. */
const idFor = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 24)

/** Puts words in bold. */
export const bold: Tag = (words) => run(words, 1)

/** Makes words a link to a document of this site. */
export const linkTo =
  (doc: Target): Tag =>
  (words) =>
    element('link', [run(words)], {
      fields: { doc, linkType: 'internal', newTab: false },
      id: idFor(`${doc.relationTo} ${doc.value} ${words}`),
      version: 3,
    })

/** Sets the mark of a footnote. */
export const footnote =
  (note: string): Tag =>
  () => ({
    fields: { blockName: '', blockType: 'footnote', id: idFor(note), note },
    type: 'inlineBlock',
    version: 1,
  })

const line = (tagged: string, tags: readonly Tag[]): SavedNode[] => {
  const parsed = parseTagged(tagged)
  if (!parsed) throw new Error(`The tags of this line are broken: ${tagged}`)
  return parsed.pieces.map((piece: Piece) => {
    if (typeof piece === 'string') return run(piece)
    const tag = tags[piece.number - 1]
    if (!tag) throw new Error(`Nothing is given for tag ${piece.number} of this line: ${tagged}`)
    return tag((piece.pieces ?? []).filter((inner) => typeof inner === 'string').join(''))
  })
}

/** A paragraph; `tags[n - 1]` is what the tag `<n>` of the line stands for. */
export const paragraph = (tagged: string, tags: readonly Tag[] = []): SavedNode =>
  element('paragraph', line(tagged, tags), { textFormat: 0, textStyle: '' })

/** A heading of a section inside the text. */
export const heading = (tagged: string): SavedNode =>
  element('heading', line(tagged, []), { tag: 'h2' })

/** A passage set apart from the running text. */
export const quote = (tagged: string): SavedNode => element('quote', line(tagged, []))

/** A list with bullets; every item has the same tags. */
export const list = (items: readonly string[], tags: readonly Tag[] = []): SavedNode =>
  element(
    'list',
    items.map((item, index) => element('listitem', line(item, tags), { value: index + 1 })),
    { listType: 'bullet', start: 1, tag: 'ul' },
  )

/** A table by rows, the first of which is its head. */
export const table = (rows: readonly (readonly string[])[]): SavedNode =>
  element(
    'table',
    rows.map((cells, index) =>
      element(
        'tablerow',
        cells.map((cell) =>
          element('tablecell', [paragraph(cell)], {
            backgroundColor: null,
            colSpan: 1,
            headerState: index === 0 ? 1 : 0,
            rowSpan: 1,
          }),
        ),
      ),
    ),
  )

/** A whole text, as a rich-text field stores it. */
export const richText = (...children: SavedNode[]) => ({
  root: {
    children,
    direction: null,
    format: '' as const,
    indent: 0,
    type: 'root',
    version: 1,
  },
})
