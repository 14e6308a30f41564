import { describe, expect, it } from 'vitest'
import { draw, footnote, paragraph } from './testing/draw'

const attributesOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => value)

const twoNotes = [paragraph('One', footnote('First.'), ' two', footnote('Second.'), '.')]

describe('footnotes', () => {
  it('are left out where a text has none', () => {
    expect(draw([paragraph('One.')])).not.toContain('<section')
  })

  it('are numbered in the order in which the text refers to them, wherever they stand', () => {
    const html = draw([
      { type: 'list', children: [{ type: 'listitem', children: [footnote('In a list.')] }] },
      paragraph('After', footnote('In a paragraph.')),
    ])
    expect(html.match(/role="doc-noteref">(.)</g)).toEqual([
      'role="doc-noteref">1<',
      'role="doc-noteref">2<',
    ])
    expect(html.indexOf('In a list.')).toBeLessThan(html.indexOf('In a paragraph.'))
  })

  it('lead from the text to the note and back', () => {
    const html = draw(twoNotes)
    expect(attributesOf(html, 'href')).toEqual(['#note-1', '#note-2', '#ref-1', '#ref-2'])
    expect(attributesOf(html, 'id')).toEqual(['ref-1', 'ref-2', 'note-1', 'note-2'])
    expect(html.match(/role="doc-backlink" aria-label="Back to the text"/g)).toHaveLength(2)
  })

  it('keep apart from those of another text on the page', () => {
    const html = draw(twoNotes, { prefix: 'original-' })
    const ids = attributesOf(html, 'id')
    expect(ids).toEqual(['original-ref-1', 'original-ref-2', 'original-note-1', 'original-note-2'])
    for (const target of attributesOf(html, 'href')) expect(ids).toContain(target?.slice(1))
  })

  it('have the figures of the reader', () => {
    expect(draw(twoNotes, { locale: 'ar' })).toContain('role="doc-noteref">٢<')
  })

  it('name the language of a note that is not translated', () => {
    expect(draw([paragraph('a', footnote('原文', 'zh-Hans'))])).toContain(
      '<span lang="zh-Hans" dir="ltr">原文</span>',
    )
    expect(draw(twoNotes)).toContain('<span>First.</span>')
  })
})
