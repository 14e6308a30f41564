import { describe, expect, it, vi } from 'vitest'
import { pageBody } from './page-body.mjs'
import { pageMemo } from './page-memo.mjs'

const make = (source: string) => vi.fn(() => pageBody(source, { isKept: true }))

describe('the memo of pages', () => {
  it('does the work once for each version of a page', () => {
    const memo = pageMemo(10_000)
    const [first, second] = [make('one'), make('two')]
    const body = memo.of('/en', 'one', first)
    expect(memo.of('/en', ['o', 'ne'].join(''), first)).toBe(body)
    expect(first).toHaveBeenCalledTimes(1)
    expect(memo.of('/en', 'two', second).content.toString()).toBe('two')
    expect(memo.of('/en', 'two', second).content.toString()).toBe('two')
    expect(second).toHaveBeenCalledTimes(1)
  })

  it('compares bodies of bytes by what they hold', () => {
    const memo = pageMemo(10_000)
    const work = make('feed')
    memo.of('/feed', Buffer.from('feed'), work)
    memo.of('/feed', Buffer.from('feed'), work)
    expect(work).toHaveBeenCalledTimes(1)
    memo.of('/feed', Buffer.from('food'), work)
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('stays within its bytes, dropping what was asked for least recently', () => {
    const source = 'x'.repeat(100)
    const memo = pageMemo(4 * 100 * 3)
    for (const path of ['/a', '/b', '/c']) memo.of(path, source, make(source))
    expect(memo.bytes).toBe(1200)
    const again = make(source)
    memo.of('/a', source, again)
    memo.of('/d', source, make(source))
    expect(memo.bytes).toBe(1200)
    memo.of('/a', source, again)
    expect(again).not.toHaveBeenCalled()
    memo.of('/b', source, again)
    expect(again).toHaveBeenCalledTimes(1)
  })

  it('forgets the weight of a version that was replaced', () => {
    const memo = pageMemo(10_000)
    memo.of('/a', 'x'.repeat(1000), make('x'.repeat(1000)))
    memo.of('/a', 'x', make('x'))
    expect(memo.bytes).toBe(4)
  })

  it('serves, but does not keep, what is larger than all its room', () => {
    const memo = pageMemo(100)
    const work = make('x'.repeat(1000))
    expect(memo.of('/a', 'x'.repeat(1000), work).content).toHaveLength(1000)
    expect(memo.bytes).toBe(0)
  })
})
