import { expect, test } from 'vitest'
import { merge } from './merge'
import type { CatalogueMessage, Message } from './message'

const OLD = 'The workers were dismissed for founding a trade union.'
const NEW = 'The workers were dismissed for forming a trade union.'

function source(...msgids: string[]): Message[] {
  return msgids.map((msgid) => ({ msgctxt: 'appeal', msgid }))
}

function done(msgid: string, rest: Partial<CatalogueMessage> = {}): CatalogueMessage {
  return { msgctxt: 'appeal', msgid, msgstr: `T:${msgid}`, ...rest }
}

test('what is still there is kept, in the order of the source', () => {
  expect(merge([done('A'), done('B')], source('B', 'A'))).toEqual([done('B'), done('A')])
})

test('what is new is untranslated', () => {
  expect(merge([done('A')], source('A', 'Quite another'))).toEqual([
    done('A'),
    { msgctxt: 'appeal', msgid: 'Quite another', msgstr: '' },
  ])
})

test('an edited text starts from its earlier translation, and comes back whole when reverted', () => {
  const edited = merge([done(OLD)], source(NEW))
  expect(edited).toEqual([
    { msgctxt: 'appeal', msgid: NEW, msgstr: `T:${OLD}`, fuzzy: true, previousMsgid: OLD },
    done(OLD, { obsolete: true }),
  ])
  expect(merge(edited, source(OLD))).toEqual([done(OLD)])
})

test('a translation made after the edit survives the way back and forth', () => {
  const edited = [done(NEW), done(OLD, { obsolete: true })]
  const reverted = merge(edited, source(OLD))
  expect(reverted).toEqual([done(OLD), done(NEW, { obsolete: true })])
  expect(merge(reverted, source(NEW))).toEqual(edited)
})

test('a text edited twice names the source that its translation is of', () => {
  const third = 'Many workers were dismissed for forming a trade union.'
  expect(merge(merge([done(OLD)], source(NEW)), source(third))).toEqual([
    { msgctxt: 'appeal', msgid: third, msgstr: `T:${OLD}`, fuzzy: true, previousMsgid: OLD },
    done(OLD, { obsolete: true }),
  ])
})

test('a fuzzy text that a translator has worked on is kept when it goes', () => {
  const worked = done(NEW, { msgstr: 'half done', fuzzy: true, previousMsgid: OLD })
  expect(merge([worked, done(OLD, { obsolete: true })], [])).toEqual([
    { ...worked, obsolete: true },
    done(OLD, { obsolete: true }),
  ])
})

test('fuzzy entries that name each other are both kept', () => {
  const entries = [
    done('A', { msgstr: 'x', fuzzy: true, previousMsgid: 'B', obsolete: true }),
    done('B', { msgstr: 'x', fuzzy: true, previousMsgid: 'A', obsolete: true }),
  ]
  expect(merge(entries, [])).toEqual(entries)
})

test('a translation is taken over once, by the likest text, and never from another field', () => {
  const [first, second] = merge([done(OLD)], source(`${OLD} At once they protested aloud.`, NEW))
  expect(first?.msgstr).toBe('')
  expect(second?.msgstr).toBe(`T:${OLD}`)
  expect(merge([done(OLD, { msgctxt: 'title' })], source(NEW))[0]?.msgstr).toBe('')
})

test('a text that is still there does not lend its translation', () => {
  expect(merge([done(OLD)], source(OLD, NEW))[1]?.msgstr).toBe('')
})

test('among equally like texts the nearest is taken', () => {
  const [one, two] = merge(
    [done('Demand 1 of all'), done('Demand 2 of all')],
    source('Demand 3 of all', 'Demand 4 of all'),
  )
  expect([one?.previousMsgid, two?.previousMsgid]).toEqual(['Demand 1 of all', 'Demand 2 of all'])
})

test('of a message given twice the entry that is furthest on counts', () => {
  const entries = [
    done('A', { msgstr: '' }),
    done('A', { fuzzy: true }),
    done('A', { obsolete: true }),
  ]
  expect(merge(entries, source('A'))).toEqual([done('A')])
})

test('two Unicode forms of a text are one', () => {
  expect(merge([done('Cafe\u0301', { msgstr: 'Kaffee' })], source('Café'))).toEqual([
    done('Café', { msgstr: 'Kaffee' }),
  ])
})

test('untranslated entries leave with their source, and other properties of an entry stay', () => {
  const entry = { ...done('A'), rev: 3 }
  expect(merge([entry, done('B', { msgstr: ' ' })], source('A'))).toEqual([entry])
})

test('300 segments, all edited, against 300 entries are paired right, and fast', () => {
  const syllables =
    'so li da ri ty wor kers un ion fac to ry ar rest po lice court let ter ap peal'.split(' ')
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const word = () => Array.from({ length: 1 + next(3) }, () => syllables[next(20)]).join('')
  const texts = Array.from({ length: 300 }, () => Array.from({ length: 35 }, word).join(' '))
  const catalogue = texts.map((msgid) => done(msgid))
  const messages = source(...texts.map((msgid) => `${msgid} today`))
  const times = Array.from({ length: 8 }, () => {
    const start = performance.now()
    merge(catalogue, messages)
    return performance.now() - start
  })
  const merged = merge(catalogue, messages)
  expect(merged.slice(0, 300).map(({ previousMsgid }) => previousMsgid)).toEqual(texts)
  // About 25 ms on one core; the margin is for a machine that is busy with other tests.
  expect(Math.min(...times)).toBeLessThan(150)
})

test('words of a machine stay marked when their source changes, more than once', () => {
  const third = 'Many workers were dismissed for forming a trade union.'
  const edited = merge([done(OLD, { machine: true })], source(NEW))
  expect(edited[0]).toMatchObject({ msgid: NEW, fuzzy: true, machine: true })
  expect(merge(edited, source(third))[0]).toMatchObject({ fuzzy: true, machine: true })
})

test('of what is gone the newest is kept, twice as many as there are and 500 more', () => {
  const texts = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${name}${index}`)
  const before = texts('before', 600).map((text) => done(text, { obsolete: true }))
  const now = texts('now', 400).map((text) => done(text))
  const merged = merge([...now, ...before], source('Quite another'))
  expect(merged).toHaveLength(1 + 502)
  expect(merged[400]).toEqual(done('now399', { obsolete: true }))
  expect(merged[502]).toEqual(done('before101', { obsolete: true }))
  expect(merge(merged, source('Quite another'))).toEqual(merged)
})

test('what is gone never makes a catalogue longer than one may be', () => {
  const present = Array.from({ length: 6000 }, (_, index) => ({
    msgctxt: 'appeal',
    msgid: `${index}`,
  }))
  const gone = Array.from({ length: 6000 }, (_, index) => ({
    ...{ msgctxt: 'body', msgid: `${index}`, msgstr: 'T' },
  }))
  expect(merge(gone, present)).toHaveLength(10_000)
})
