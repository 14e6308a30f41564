import fc from 'fast-check'
import { extract } from '../extract'
import { merge } from '../merge'
import { type CatalogueMessage, messageKey } from '../message'
import { isElement, isText } from '../rich-text/node'
import {
  blockArbitrary,
  documentArbitrary,
  FIELDS,
  richTextArbitrary,
  wordsArbitrary,
} from './arbitrary'
import { block } from './lexical'

/** A document with its earlier versions, the catalogue as last saved, and the keys ever translated. */
export type History = {
  versions: Source[]
  catalogue: CatalogueMessage[]
  translated: Set<string>
}

/** One thing that an editor or a translator does. */
type Step = (history: History) => void

/** A document of which any part can be edited. */
export type Source = {
  title: string
  appeal: { root: Block }
  demands: { id: string; text: string }[]
}
type Block = ReturnType<typeof block>

/** Gives the document as it is now. */
export function current({ versions }: History): Source {
  return versions.at(-1) ?? { title: '', appeal: { root: block('root', []) }, demands: [] }
}

/** The document that a history begins with. */
export const sourceArbitrary: fc.Arbitrary<Source> = fc
  .tuple(documentArbitrary, richTextArbitrary)
  .map(([{ title, demands }, appeal]) => ({ title, demands, appeal }))

/** Puts what `pick` points at in another place. */
function moved<T>(items: readonly T[], pick: number, to: number): T[] {
  const rest = [...items]
  const taken = rest.splice(pick % Math.max(1, items.length), 1)
  return rest.toSpliced(to % (rest.length + 1), 0, ...taken)
}

/** Adds words to the `pick`-th text of a tree. */
function reworded(node: unknown, words: string, pick: { left: number }): unknown {
  if (isText(node)) {
    pick.left -= 1
    return pick.left === -1 ? { ...node, text: node.text + words } : node
  }
  if (!isElement(node)) return node
  return { ...node, children: node.children.map((child) => reworded(child, words, pick)) }
}

function edit(change: (source: Source) => Source): Step {
  return (history) => {
    history.versions.push(change(current(history)))
  }
}

function editBlocks(change: (children: unknown[]) => unknown[]): Step {
  return edit((source) => {
    const { root } = source.appeal
    return { ...source, appeal: { root: { ...root, children: change(root.children) } } }
  })
}

/** Translates one message as `T:` and its source, and saves the merged catalogue. */
function translate(pick: number): Step {
  return (history) => {
    const merged = merge(history.catalogue, extract(current(history), FIELDS))
    const index = pick % Math.max(1, merged.length)
    history.catalogue = merged.map((entry, at) => {
      if (at !== index || entry.obsolete) return entry
      history.translated.add(messageKey(entry))
      const { msgctxt, msgid } = entry
      return { msgctxt, msgid, msgstr: `T:${msgid}` }
    })
  }
}

const at = fc.nat({ max: 20 })

/** Anything that happens to a document and its catalogue. */
export const stepArbitrary: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: at.map(translate) },
  fc.tuple(at, at).map(([pick, to]) => editBlocks((children) => moved(children, pick, to))),
  at.map((pick) => editBlocks((children) => children.filter((_, index) => index !== pick % 4))),
  fc
    .tuple(at, blockArbitrary)
    .map(([to, added]) =>
      editBlocks((children) => children.toSpliced(to % (children.length + 1), 0, added)),
    ),
  fc.tuple(at, wordsArbitrary).map(([pick, words]) =>
    editBlocks((children) => {
      const counter = { left: pick }
      return children.map((child) => reworded(child, words, counter))
    }),
  ),
  fc
    .tuple(at, at)
    .map(([pick, to]) =>
      edit((source) => ({ ...source, demands: moved(source.demands, pick, to) })),
    ),
  wordsArbitrary.map((words) => edit((source) => ({ ...source, title: source.title + words }))),
  at.map((back) => (history: History) => {
    history.versions.push(history.versions.at(-1 - back) ?? current(history))
  }),
)
