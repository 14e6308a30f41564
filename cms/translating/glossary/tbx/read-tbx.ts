import { SaxesParser } from 'saxes'
import { BrokenTermFile, mostTerms, type TermFile } from '../term-file'
import { type Concept, termOf } from './concept'
import { untranslatedSubset } from './write-tbx'

const roots = new Set(['tbx', 'martif'])
const concepts = new Set(['conceptEntry', 'termEntry'])
const languages = new Set(['langSec', 'langSet'])
const sections = new Set(['termSec', 'tig', 'ntig'])
const deepest = 50

/** What a term is not to be called any more, as TBX says it. */
const outdated = /^(?:deprecatedTerm|supersededTerm)-admn-sts$/

type Open = { name: string; type: string; text: string }

/** A file while it is being read: `category` is the data category of an element, whichever style says it. */
class Reading {
  readonly concepts: Concept[] = []
  readonly #path: Open[] = []
  #language = ''

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (this.#path.length === 0 && !roots.has(name)) throw new BrokenTermFile('not-tbx', line)
    if (this.#path.length >= deepest) throw new BrokenTermFile('not-tbx', line)
    this.#path.push({ name, type: attributes.type ?? '', text: '' })
    if (concepts.has(name)) {
      if (this.concepts.length >= mostTerms) throw new BrokenTermFile('too-large', line)
      this.concepts.push({ line, notes: [], isUntranslated: false, terms: [] })
    } else if (languages.has(name)) this.#language = attributes['xml:lang'] ?? ''
    else if (sections.has(name))
      this.concepts
        .at(-1)
        ?.terms.push({ term: '', language: this.#language, partOfSpeech: null, isOutdated: false })
  }

  text(text: string): void {
    const open = this.#path.at(-1)
    if (open) open.text += text
  }

  close(): void {
    const closed = this.#path.pop()
    const parent = this.#path.at(-1)
    const concept = this.concepts.at(-1)
    if (!closed || !concept) return
    const text = closed.text.trim()
    const term = this.#path.some(({ name }) => sections.has(name)) ? concept.terms.at(-1) : null
    const category = closed.type || closed.name
    if (closed.name === 'term' && term) term.term = text
    else if (category === 'partOfSpeech' && term) term.partOfSpeech = text
    else if (category === 'administrativeStatus' && term) term.isOutdated = outdated.test(text)
    else if (category === 'projectSubset') concept.isUntranslated ||= text === untranslatedSubset
    else if ((category === 'note' || category === 'definition') && text) concept.notes.push(text)
    // A word that is set apart inside a text belongs to it.
    else if (closed.type === '' && /^(?:hi|foreign)$/.test(closed.name) && parent)
      parent.text += closed.text
  }
}

/**
 * Reads TBX: of ISO 30042:2019, with data categories as attributes or as tags, and TBX 2 (martif). No entity is expanded but
 * XML's own; a document type that declares anything is refused, one that only names a file is passed over, the file never
 * fetched. Throws `BrokenTermFile` with the line for what is not well-formed or no TBX.
 */
export const readTbx = (text: string): TermFile => {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const reading = new Reading()
  let began = 1
  parser.on('error', ({ message }) => {
    throw new BrokenTermFile('not-xml', parser.line, message.replace(/^(\d+:\d+: )+/, ''))
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw new BrokenTermFile('doctype', parser.line)
  })
  parser.on('opentagstart', () => {
    began = parser.line
  })
  parser.on('opentag', ({ local, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value])
    reading.open(local, Object.fromEntries(values), began)
  })
  parser.on('text', (words) => reading.text(words))
  parser.on('cdata', (words) => reading.text(words))
  parser.on('closetag', () => reading.close())
  parser.write(text).close()
  const file: TermFile = { terms: [], refused: [] }
  for (const concept of reading.concepts) {
    const read = termOf(concept)
    if ('code' in read) file.refused.push(read)
    else file.terms.push(read)
  }
  return file
}
