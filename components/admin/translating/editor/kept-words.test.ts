import { expect, it } from 'vitest'
import { keptWords } from './kept-words'

const place = { of: 'campaigns', documentId: 'jiashi', locale: 'ar' }

const storage = (): Storage => {
  const shelf = new Map<string, string>()
  return {
    getItem: (key: string) => shelf.get(key) ?? null,
    setItem: (key: string, value: string) => void shelf.set(key, value),
    removeItem: (key: string) => void shelf.delete(key),
    get length() {
      return shelf.size
    },
  } as Storage
}

it('has the words again when the page is opened again, each translation its own', () => {
  const shelf = storage()
  keptWords(shelf, place).keep('a', { msgstr: 'كلمات', rev: 2 })
  expect(keptWords(shelf, place).all()).toEqual({ a: { msgstr: 'كلمات', rev: 2 } })
  expect(keptWords(shelf, { ...place, locale: 'de' }).all()).toEqual({})
})

it('leaves nothing behind when all is saved', () => {
  const shelf = storage()
  const kept = keptWords(shelf, place)
  kept.keep('a', { msgstr: 'one', rev: 0 })
  kept.keep('b', { msgstr: 'two', rev: 0 })
  kept.forget('a')
  expect(Object.keys(kept.all())).toEqual(['b'])
  kept.forget('b')
  expect(shelf.length).toBe(0)
})

it.each(['no json', 'null', '[1]', '{"a":{"msgstr":1,"rev":0},"b":"text"}'])(
  'takes nothing from what is not its own: %s',
  (written) => {
    const shelf = storage()
    shelf.setItem('countersign.desk/campaigns/jiashi/ar', written)
    expect(keptWords(shelf, place).all()).toEqual({})
  },
)

it('works on where the browser keeps nothing', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  } as unknown as Storage
  for (const shelf of [undefined, full]) {
    const kept = keptWords(shelf, place)
    kept.keep('a', { msgstr: 'one', rev: 0 })
    expect(kept.all()).toEqual({ a: { msgstr: 'one', rev: 0 } })
  }
})
