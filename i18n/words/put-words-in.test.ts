import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { locales } from '../locales'
import type { WordTree } from './flat-words'
import { fileOfWords, putWordsIn } from './put-words-in'

const english = { a: 'A', group: { b: 'B', deep: { c: 'C' } }, d: 'D' }

describe('putting words into a file', () => {
  it('changes a text in its place and leaves all else as it was', () => {
    const file = { a: 'Ä', group: { b: 'ß' }, d: 'Ð', own: 'eigenes' }
    expect(fileOfWords(putWordsIn(file, { 'group.b': 'neu' }, english))).toBe(
      fileOfWords({ a: 'Ä', group: { b: 'neu' }, d: 'Ð', own: 'eigenes' }),
    )
  })

  it('gives what was missing its place in the order of English', () => {
    const texts = { 'group.deep.c': 'x', a: 'y', 'no.such': 'z', group: 'w' }
    expect(fileOfWords(putWordsIn({ d: 'Ð' }, texts, english))).toBe(
      fileOfWords({ a: 'y', group: { deep: { c: 'x' } }, d: 'Ð' }),
    )
  })

  it('puts a group where the file has a text by mistake', () => {
    expect(putWordsIn({ group: 'text' }, { 'group.b': 'neu' }, english)).toEqual({
      group: { b: 'neu' },
    })
  })

  it.each(locales)('leaves the file of %s as it is, letter by letter, without texts', (locale) => {
    const read = (file: string): string => readFileSync(`messages/${file}.json`, 'utf8')
    const tree: WordTree = JSON.parse(read(locale))
    expect(fileOfWords(putWordsIn(tree, {}, JSON.parse(read('en'))))).toBe(read(locale))
  })
})
