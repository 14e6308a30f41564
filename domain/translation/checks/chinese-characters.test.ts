import { expect, test } from 'vitest'
import { simplifiedOnly, traditionalOnly } from './chinese-characters'

test('no character is in both lists', () => {
  expect([...simplifiedOnly].filter((character) => traditionalOnly.has(character))).toEqual([])
})

test('each is one Chinese character, and there are some hundreds of them', () => {
  for (const list of [simplifiedOnly, traditionalOnly]) {
    expect(list.size).toBeGreaterThan(850)
    expect([...list].join('')).toMatch(/^\p{sc=Han}+$/u)
  }
})

test('characters that both write are in neither', () => {
  for (const character of '后里台只面干余几准著於乾藉瞭徵云丰系谷松斗卜冲出范致朱术郁表板周布占了么万')
    expect(simplifiedOnly.has(character) || traditionalOnly.has(character), character).toBe(false)
})
