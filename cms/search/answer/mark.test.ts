import { describe, expect, it } from 'vitest'
import { termsIn } from '../words/terms'
import { mark } from './mark'
import { snippetOf } from './snippet'

const termsOf = (text: string): Set<string> => new Set(termsIn(text).map(({ term }) => term))

const written = (pieces: readonly { text: string; isHit: boolean }[]): string =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

describe('mark', () => {
  it.each([
    ['The workers of Jiashi', 'jiashi worker', 'The [workers] of [Jiashi]'],
    ['佳士工人要建立工會', '工会', '佳士工人要建立[工會]'],
    ['Die Ärzte', 'arzte', 'Die [Ärzte]'],
    ['<b>A&B</b>', 'nothing', '<b>A&B</b>'],
    ['', 'nothing', ''],
  ])('“%s” for “%s”', (text, query, marked) => {
    const pieces = mark(text, termsOf(query))
    expect(written(pieces)).toBe(marked)
    expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  })
})

describe('snippetOf', () => {
  const long = `${'Something before it. '.repeat(30)}Here is Jiashi. ${'Something after it. '.repeat(30)}`

  it('shows the paragraph in which most of the words stand, around the first of them', () => {
    const paragraphs = [
      { text: 'Nothing of the kind.', language: 'en' },
      { text: long, language: 'en' },
    ]
    const snippet = snippetOf(paragraphs, [termsOf('jiashi')], 'en')
    const text = written(snippet?.pieces ?? [])
    expect(text).toContain('[Jiashi]')
    expect(text.startsWith('… ') && text.endsWith(' …')).toBe(true)
    expect(text.length).toBeLessThan(220)
    expect(snippet?.language).toBeNull()
  })

  it('says in which language a paragraph is that is not in the reader’s', () => {
    const snippet = snippetOf([{ text: '佳士工人', language: 'zh-Hans' }], [termsOf('佳士')], 'ar')
    expect(snippet).toMatchObject({ language: 'zh-Hans' })
    expect(written(snippet?.pieces ?? [])).toContain('[佳士]')
  })

  it('is the beginning where the words stand nowhere, and none without text', () => {
    const snippet = snippetOf([{ text: long, language: 'en' }], [termsOf('elsewhere')], 'en')
    expect(written(snippet?.pieces ?? [])).toMatch(/^Something before it\..* …$/)
    expect(snippetOf([], [termsOf('jiashi')], 'en')).toBeNull()
  })
})
