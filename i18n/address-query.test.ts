import { describe, expect, it } from 'vitest'
import { askedPage, askedText, askedValue, askedYear, withQuery } from './address-query'

const query = (values: Record<string, string | string[] | undefined>) => Promise.resolve(values)

describe('askedPage', () => {
  it.each([
    ['3', 3],
    ['100000', 100_000],
    [undefined, 1],
    ['', 1],
    ['0', 1],
    ['-2', 1],
    ['1.5', 1],
    ['100001', 1],
    ['two', 1],
    [['2', '3'], 1],
  ])('reads %j as page %i', async (page, expected) => {
    expect(await askedPage(query({ page }))).toBe(expected)
  })
})

describe('askedYear', () => {
  it.each([
    ['2002', 2002],
    [undefined, undefined],
    ['', undefined],
    ['99', undefined],
    ['20022', undefined],
    ['MMII', undefined],
    [['2001', '2002'], undefined],
  ])('reads %j as %j', async (year, expected) => {
    expect(await askedYear(query({ year }))).toBe(expected)
  })
})

describe('askedValue', () => {
  const stages = ['open', 'won'] as const

  it('takes what can be chosen', async () => {
    expect(await askedValue(query({ stage: 'won' }), 'stage', stages)).toBe('won')
  })

  it.each(['lost', 'constructor', undefined, ['open']])('takes %j for no choice', async (stage) => {
    expect(await askedValue(query({ stage }), 'stage', stages)).toBeUndefined()
  })
})

describe('askedText', () => {
  it('takes a text without the space around it, at most 100 characters', async () => {
    expect(await askedText(query({ q: '  工会 union ' }), 'q')).toBe('工会 union')
    expect(await askedText(query({ q: 'x'.repeat(101) }), 'q')).toHaveLength(100)
  })

  it.each([undefined, ['a', 'b']])('takes %j for nothing', async (q) => {
    expect(await askedText(query({ q }), 'q')).toBe('')
  })
})

describe('withQuery', () => {
  it('leaves out the first page and what is not chosen', () => {
    expect(withQuery('/en/news', { page: 1, kind: '', year: undefined })).toBe('/en/news')
  })

  it('writes what is set, escaped', () => {
    expect(withQuery('/en/search', { q: 'a&b 工', page: 2 })).toBe(
      '/en/search?q=a%26b+%E5%B7%A5&page=2',
    )
  })

  it('keeps a 1 that is no page', () => {
    expect(withQuery('/en/news', { kind: 1 })).toBe('/en/news?kind=1')
  })
})
