import { describe, expect, it } from 'vitest'
import { placedParagraphs } from './placed-paragraphs'

const block = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
const transcript = (...texts: string[]) => ({
  root: { type: 'root', children: texts.map(block) },
})
const stored = (...order: object[]) => ({ paragraphs: { given: true, order } })

describe('placedParagraphs', () => {
  it('puts each name to its block, and those that are gone in their places', () => {
    const names = stored(
      { name: 'p1', gone: true },
      { name: 'p2' },
      { name: 'p2a' },
      { name: 'p3', gone: true },
    )
    expect(placedParagraphs(names, transcript('Two', '', 'Two and a half'))).toEqual([
      { block: null, name: 'p1' },
      { block: 0, name: 'p2' },
      { block: 1, name: null },
      { block: 2, name: 'p2a' },
      { block: null, name: 'p3' },
    ])
  })

  it.each([{}, { paragraphs: null }, stored({ name: 'p7' }), { paragraphs: 'broken' }])(
    'counts p1 to pn where there are no fitting names: %j',
    (named) => {
      expect(placedParagraphs(named, transcript('One', 'Two'))).toEqual([
        { block: 0, name: 'p1' },
        { block: 1, name: 'p2' },
      ])
    },
  )

  it('has nothing for what is no text', () => {
    expect(placedParagraphs({}, null)).toEqual([])
    expect(placedParagraphs({}, { root: null })).toEqual([])
  })
})
