import type { SaxesTagNS } from 'saxes'
import { BrokenFile } from '../broken-file'
import { mostEntries, type ReadPart } from '../exchange-file'
import { readPlain } from './characters'
import type { Token } from './tokens'
import { entryOf, type Segment, type Unit } from './unit'
import { beginText, closed, newSegment, newUnit, opened } from './unit-builder'

const core = 'urn:oasis:names:tc:xliff:document:2.0'
const metadataModule = 'urn:oasis:names:tc:xliff:metadata:2.0'
const deepest = 100

/** An XLIFF file while it is being read, element by element. */
export class Reading {
  readonly parts: ReadPart[] = []
  private readonly path: SaxesTagNS[] = []
  private count = 0
  private locale: string | null = null
  private unit: Unit | null = null
  private segment: Segment | null = null
  private tokens: Token[] | null = null
  private plain: string | null = null

  open(tag: SaxesTagNS, line: number): void {
    if (this.path.length === 0) this.openRoot(tag, line)
    if (this.path.length >= deepest) throw new BrokenFile('depth', line, { most: deepest })
    const parent = this.path.at(-1)
    this.path.push(tag)
    if (this.tokens) this.take(tag.uri === core ? opened(tag) : null)
    else if (tag.uri === core) this.openCore(tag, parent?.local ?? '', line)
    else if (tag.uri === metadataModule && tag.local === 'meta') this.plain = ''
  }

  text(text: string): void {
    if (this.tokens) this.tokens.push({ kind: 'text', text })
    else if (this.plain !== null) this.plain += text
  }

  close(): void {
    const tag = this.path.pop()
    if (!tag) return
    const inside = this.path.at(-1)?.local
    if (this.tokens && inside !== 'segment' && inside !== 'ignorable')
      this.take(tag.uri === core ? closed(tag) : null)
    else if (tag.uri === core) this.closeCore(tag)
    else if (tag.uri === metadataModule && tag.local === 'meta') {
      this.unit?.metas.set(tag.attributes.type?.value ?? '', (this.plain ?? '').trim())
      this.plain = null
    }
  }

  private openRoot(tag: SaxesTagNS, line: number): void {
    if (tag.local !== 'xliff') throw new BrokenFile('xliff', line)
    const version = tag.attributes.version?.value ?? ''
    if (tag.uri !== core || !/^2\.\d$/.test(version))
      throw new BrokenFile('version', line, { version })
    this.locale = tag.attributes.trgLang?.value ?? null
  }

  private openCore(tag: SaxesTagNS, parent: string, line: number): void {
    const isSegment = tag.local === 'segment' || tag.local === 'ignorable'
    if (tag.local === 'file' && parent === 'xliff') this.openFile(tag)
    else if (tag.local === 'unit') this.unit = newUnit(tag, line)
    else if (isSegment && this.unit) {
      this.segment = newSegment(tag)
      this.unit.segments.push(this.segment)
    } else if ((tag.local === 'source' || tag.local === 'target') && this.segment) {
      this.tokens = beginText(this.segment, tag)
      if (this.unit && tag.local === 'source' && !this.keepsSpace()) this.unit.loose = true
    } else if (tag.local === 'note') this.plain = ''
  }

  private openFile(tag: SaxesTagNS): void {
    const original = readPlain(tag.attributes.original?.value ?? '')
    const slash = original.indexOf('/')
    this.parts.push({
      of: slash > 0 ? original.slice(0, slash) : null,
      documentId: slash > 0 ? original.slice(slash + 1) : null,
      locale: this.locale,
      entries: [],
    })
  }

  private closeCore(tag: SaxesTagNS): void {
    const { local } = tag
    if (local === 'source' || local === 'target') this.tokens = null
    else if (local === 'segment' || local === 'ignorable') this.segment = null
    else if (local === 'note') {
      if (this.unit && tag.attributes.category?.value === 'countersign-previous')
        this.unit.previous = this.plain ?? ''
      this.plain = null
    } else if (local === 'unit' && this.unit) {
      this.count += 1
      if (this.count > mostEntries)
        throw new BrokenFile('tooMany', this.unit.line, { most: mostEntries })
      this.parts.at(-1)?.entries.push(entryOf(this.unit))
      this.unit = null
    }
  }

  private take(token: Token | null): void {
    if (token) this.tokens?.push(token)
  }

  /** What the nearest `xml:space` says. */
  private keepsSpace(): boolean {
    const nearest = this.path.findLast(({ attributes }) => attributes['xml:space'])
    return nearest?.attributes['xml:space']?.value === 'preserve'
  }
}
