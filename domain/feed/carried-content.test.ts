import { describe, expect, it } from 'vitest'
import { carriedContent } from './carried-content'

const item = {
  headline: 'A headline',
  summary: null,
  authors: [{ id: '1', name: 'Anna' }],
  rights: { basis: 'quotation', excerpt: 'Words.', proof: 'a letter' },
  slug: 'a-headline',
}

describe('carriedContent', () => {
  it('is the same whatever readers of feeds do not see', () => {
    const saved = {
      ...item,
      slug: 'another',
      searchKey: 'x',
      edition: '',
      authorNotNamed: false,
      kind: undefined,
      authors: [{ id: '2', name: 'Anna' }],
      rights: { basis: 'quotation', excerpt: 'Words.', proof: 'another letter', notice: null },
    }
    expect(carriedContent('news-items', saved)).toEqual(carriedContent('news-items', item))
  })

  it.each([
    { headline: 'Another' },
    { authors: [] },
    { rights: { ...item.rights, notice: '© 2002 The Paper' } },
    { published: '2002' },
  ])('is another after %j', (change) => {
    expect(carriedContent('news-items', { ...item, ...change })).not.toEqual(
      carriedContent('news-items', item),
    )
  })

  it('knows of a catalogue what it lays over its document', () => {
    const message = { msgctxt: 'title', msgid: 'A', msgstr: 'B' }
    const of = (...messages: object[]) => carriedContent('translations', { messages })
    expect(of({ ...message, rev: 3, reviewed: true, by: 'x' })).toEqual(of(message))
    expect(of(message, { ...message, msgctxt: 'summary', msgstr: '' })).toEqual(of(message))
    expect(of({ ...message, msgstr: 'C' })).not.toEqual(of(message))
    expect(of({ ...message, fuzzy: true })).toEqual(of())
  })

  it('is nothing of what feeds do not carry', () => {
    expect(carriedContent('pages', { title: 'A' })).toBeNull()
  })
})
