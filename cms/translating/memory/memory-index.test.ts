import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastPercent, type MemoryUnit, memoryIndex } from './memory-index'

const unit = (msgid: string, more: Partial<MemoryUnit> = {}): MemoryUnit => ({
  msgctxt: 'title',
  msgid,
  msgstr: `de: ${msgid}`,
  reviewed: false,
  ...more,
})

const owner = (id: string, of = 'campaigns') => ({ id, of, documentId: `document of ${id}` })

const asked = (msgid: string, more = {}) => ({
  msgctxt: 'summary',
  msgid,
  of: 'pages',
  documentId: 'another',
  ...more,
})

const indexOf = (...texts: string[]) => {
  const index = memoryIndex()
  index.put(
    owner('a'),
    texts.map((text) => unit(text)),
  )
  return index
}

const percentOf = (known: string, text: string): number | undefined =>
  indexOf(known).search(asked(text))[0]?.percent

describe('a match', () => {
  it('is 100 for the same text, 101 in the same place', () => {
    const index = indexOf('Free the workers')
    expect(index.search(asked('Free the workers'))).toMatchObject([
      { percent: 100, msgid: 'Free the workers', msgstr: 'de: Free the workers' },
    ])
    const inPlace = asked('Free the workers', { msgctxt: 'title', of: 'campaigns' })
    expect(index.search(inPlace)[0]?.percent).toBe(101)
  })

  it.each([
    ['We call on you to free them', 'We call on you to help them', 85],
    ['Free the workers', 'Free all workers', 66],
    ['Free the workers', 'free the workers', 99],
    ['Free the 25 workers', 'Free the 30 workers', 96],
    ['Sign <1>now</1> please', 'Sign now please', 93],
    ['释放全部被捕工人', '释放所有被捕工人', 75],
    ['Three wholly different words', 'These share nothing', undefined],
    ['2018', '2019', undefined],
  ])('of “%s” for “%s” is %s', (known, text, expected) => {
    expect(percentOf(known, text)).toBe(expected)
  })

  it('is the same whatever the Unicode form', () => {
    expect(percentOf('Résolution'.normalize('NFD'), 'Résolution'.normalize('NFC'))).toBe(100)
  })

  it('is never the segment itself, but may come from its own document', () => {
    const index = memoryIndex()
    index.put(owner('a'), [unit('Free them'), unit('Free them', { msgctxt: 'body' })])
    const itself = { ...owner('a'), msgctxt: 'title', msgid: 'Free them' }
    expect(index.search(itself)).toMatchObject([{ msgctxt: 'body', percent: 100 }])
    index.put(owner('a'), [unit('Free them')])
    expect(index.search(itself)).toEqual([])
  })
})

describe('the order of matches', () => {
  it('is by likeness, then reviewed ones, then by place; what says the same is told once', () => {
    const index = memoryIndex()
    index.put(owner('a'), [unit('Free them now', { msgstr: 'A' })])
    index.put(owner('b'), [unit('Free them now', { msgstr: 'B', reviewed: true })])
    index.put(owner('c', 'pages'), [unit('Free them now', { msgstr: 'C' })])
    index.put(owner('d'), [unit('Free them now', { msgstr: 'B' })])
    index.put(owner('e'), [unit('Free them soon', { msgstr: 'E', reviewed: true })])
    const texts = index.search(asked('Free them now')).map(({ msgstr }) => msgstr)
    expect(texts).toEqual(['B', 'C', 'A', 'E'])
  })

  it('gives no more than are wanted, the best ones', () => {
    const words = 'one two three four five six seven eight nine ten'.split(' ')
    const index = indexOf(...words.map((_, at) => words.with(at, 'other').join(' ')))
    expect(index.search(asked(words.join(' ')), 3).map(({ percent }) => percent)).toEqual([
      90, 90, 90,
    ])
  })
})

describe('what is taken out', () => {
  it('is found no more, while what others say of it stays', () => {
    const index = memoryIndex()
    index.put(owner('a'), [unit('Free them now'), unit('Only here it stands')])
    index.put(owner('b'), [unit('Free them now', { msgstr: 'B' })])
    index.remove('a')
    expect(index.search(asked('Free them now')).map(({ msgstr }) => msgstr)).toEqual(['B'])
    expect(index.search(asked('Only here it stands'))).toEqual([])
    expect(index.search(asked('Only here it stood'))).toEqual([])
    expect(index.size().texts).toBe(1)
    index.remove('a')
    index.remove('b')
    expect(index.size().texts).toBe(0)
  })

  it('is replaced whole when it is put in again', () => {
    const index = indexOf('The first wording', 'What stays as it is')
    index.put(owner('a'), [unit('The second wording'), unit('What stays as it is')])
    expect(index.search(asked('The first wording')).map(({ msgid }) => msgid)).toEqual([
      'The second wording',
    ])
    expect(index.search(asked('What stays as it is'))).toHaveLength(1)
  })
})

/** The same by comparing with every text, and the distance by its table. */
const plainPercent = (one: string[], other: string[]): number => {
  let row = other.map((_, at) => at + 1)
  one.forEach((word, at) => {
    let [diagonal, left] = [at, at + 1]
    row = row.map((up, column) => {
      const here = Math.min(diagonal + (word === other[column] ? 0 : 1), up + 1, left + 1)
      diagonal = up
      left = here
      return here
    })
  })
  const longer = Math.max(one.length, other.length)
  return Math.floor((100 * (longer - (row.at(-1) ?? 0))) / longer)
}

const text = fc
  .array(fc.constantFrom('free', 'the', 'workers', 'now', 'sign', 'we'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((words) => words.join(' '))

describe('the index', () => {
  it('finds what comparing with every text finds, whatever was put in and taken out', () => {
    const deed = fc.record({ id: fc.constantFrom('a', 'b', 'c'), texts: fc.array(text) })
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), text, (deeds, wanted) => {
        const index = memoryIndex()
        const stands = new Map<string, string[]>()
        for (const { id, texts } of deeds) {
          if (texts.length > 0)
            index.put(
              owner(id),
              texts.map((each) => unit(each)),
            )
          else index.remove(id)
          stands.set(id, texts)
        }
        const expected = [...new Set([...stands.values()].flat())]
          .map((known) => [
            known,
            known === wanted ? 100 : plainPercent(wanted.split(' '), known.split(' ')),
          ])
          .filter(([, percent]) => Number(percent) >= leastPercent)
        const found = index.search(asked(wanted), 1000)
        expect(found.map(({ msgid, percent }) => [msgid, percent]).sort()).toEqual(expected.sort())
      }),
      { numRuns: 500 },
    )
  })

  it('finds the same in many texts, of which some were listed before and some came later', () => {
    const index = memoryIndex()
    const sentence = (at: number) => `Campaign ${at} calls word${at % 97} and word${at % 89} home`
    for (let part = 0; part < 60; part += 1) {
      const units = Array.from({ length: 100 }, (_, at) => unit(sentence(part * 100 + at)))
      index.put(owner(`catalogue ${part}`), units)
      if (part === 30) index.search(asked('anything'))
    }
    for (const at of [7, 2500, 3500, 5999])
      expect(index.search(asked(`${sentence(at)} soon`))[0]?.msgid).toBe(sentence(at))
    for (let part = 0; part < 55; part += 1) index.remove(`catalogue ${part}`)
    expect(index.size().texts).toBe(500)
    expect(index.search(asked(`${sentence(5999)} soon`))[0]?.msgid).toBe(sentence(5999))
    expect(index.search(asked(sentence(7)))[0]?.percent ?? 0).toBeLessThan(100)
  })
})
