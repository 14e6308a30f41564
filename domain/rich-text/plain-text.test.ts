import { describe, expect, it } from 'vitest'
import { plainParagraphs, plainText } from './plain-text'

const text = (words: string) => ({ type: 'text', text: words })
const of = (...children: unknown[]) => ({ root: { type: 'root', children } })

describe('plainParagraphs', () => {
  it('gives the words of each block without marks, links and empty paragraphs', () => {
    const link = { type: 'link', children: [text('the law')] }
    const paragraph = { type: 'paragraph', children: [text('Read '), link, text('.')] }
    const empty = { type: 'paragraph', children: [text(' ')] }
    const broken = {
      type: 'paragraph',
      children: [text('One'), { type: 'linebreak' }, text('two')],
    }
    expect(plainParagraphs(of(paragraph, empty, broken))).toEqual(['Read the law.', 'One\ntwo'])
  })

  it('takes lists point by point and tables cell by cell, and leaves notes out', () => {
    const note = { type: 'inlineBlock', fields: { text: 'A note' } }
    const point = (words: string) => ({ type: 'listitem', children: [text(words), note] })
    const cell = (words: string) => ({
      type: 'tablecell',
      children: [{ type: 'paragraph', children: [text(words)] }],
    })
    const list = { type: 'list', children: [point('First'), point('Second')] }
    const table = {
      type: 'table',
      children: [{ type: 'tablerow', children: [cell('A'), cell('B')] }],
    }
    expect(plainText(of(list, table))).toBe('First\n\nSecond\n\nA\n\nB')
  })

  it.each([null, undefined, 'words', 7, {}, { root: null }, { root: {} }])(
    'finds nothing in %j',
    (value) => {
      expect(plainText(value)).toBe('')
    },
  )
})
