import { describe, expect, it } from 'vitest'
import { type CitedSpeech, cslItem } from './csl-item'

const cited: CitedSpeech = {
  slug: 'at-the-gate',
  title: 'At the gate',
  originalTitle: null,
  speaker: 'Ana Ruiz',
  occasion: null,
  place: null,
  date: null,
  translators: [],
  language: 'en',
  genre: 'Speech',
  site: 'The Site',
  address: 'https://site.example/en/speeches/at-the-gate',
  paragraph: null,
  notes: [],
}

describe('cslItem', () => {
  it('says what is known, and nothing of what is not', () => {
    expect(cslItem(cited)).toEqual({
      id: 'at-the-gate',
      type: 'speech',
      title: 'At the gate',
      author: [{ literal: 'Ana Ruiz' }],
      publisher: 'The Site',
      genre: 'Speech',
      language: 'en',
      URL: 'https://site.example/en/speeches/at-the-gate',
    })
  })

  it('names original title, translators, occasion, place and date', () => {
    const item = cslItem({
      ...cited,
      originalTitle: '门前',
      translators: ['B. Baum'],
      occasion: 'Strike',
      place: 'Factory 3',
      date: { edtf: '2002-11-08?', words: '8 November 2002, uncertain' },
      notes: ['Original title: 门前', 'Written down by C'],
    })
    expect(item).toMatchObject({
      'original-title': '门前',
      translator: [{ literal: 'B. Baum' }],
      'event-title': 'Strike',
      'event-place': 'Factory 3',
      issued: { 'date-parts': [[2002, 11, 8]], circa: true },
      note: 'Original title: 门前. Written down by C.',
    })
  })

  it('has a paragraph as its locator, and leads to it', () => {
    const paragraph = { name: 'p3a', words: 'Paragraph 3a' }
    expect(cslItem({ ...cited, paragraph })).toMatchObject({
      id: 'at-the-gate-p3a',
      locator: '3a',
      URL: 'https://site.example/en/speeches/at-the-gate#p3a',
    })
  })

  it('says in its note, before all else, which paragraph is meant', () => {
    const paragraph = { name: 'p3a', words: 'Paragraph 3a' }
    expect(cslItem({ ...cited, paragraph }).note).toBe('Paragraph 3a.')
    expect(cslItem({ ...cited, paragraph, notes: ['Written down by C'] }).note).toBe(
      'Paragraph 3a. Written down by C.',
    )
  })
})
