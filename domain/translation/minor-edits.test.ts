import { describe, expect, it, test } from 'vitest'
import { digestOf } from './digest'
import { merge } from './merge'
import type { CatalogueMessage, Message } from './message'
import { type MinorEdit, minorEditsBetween, minorEditsIn, withMinorEdits } from './minor-edits'

const [TYPO, RIGHT, BETTER] = [
  'The workers were dissmissed for founding a trade union.',
  'The workers were dismissed for founding a trade union.',
  'The workers were dismissed for founding their trade union.',
]

const source = (...msgids: string[]): Message[] =>
  msgids.map((msgid) => ({ msgctxt: 'appeal', msgid }))

const done = (msgid: string, rest: Partial<CatalogueMessage> = {}): CatalogueMessage => ({
  msgctxt: 'appeal',
  msgid,
  msgstr: `T:${msgid}`,
  ...rest,
})

const pair = (before: string, since: string): MinorEdit => {
  const [old, now] = source(before, since).map(digestOf)
  return `${old} ${now}`
}

describe('what was edited between two states of a document', () => {
  it('is paired by likeness in its field, whatever moved, came or went beside it', () => {
    const before = [...source('First', TYPO, 'Gone for good'), { msgctxt: 'title', msgid: TYPO }]
    const since = source('Quite another', RIGHT, 'First')
    expect(minorEditsBetween(before, since)).toEqual([pair(TYPO, RIGHT)])
    expect(minorEditsBetween(since, since.toReversed())).toEqual([])
  })

  it('is remembered once, the newest last, and no more than 2,000 of it', () => {
    const [first, second] = [pair(TYPO, RIGHT), pair(RIGHT, BETTER)]
    expect(withMinorEdits([first, second], [pair(RIGHT, TYPO)])).toEqual([
      second,
      pair(RIGHT, TYPO),
    ])
    const many = Array.from({ length: 2_000 }, (_, at) => pair(`${at}`, `${at}.`))
    expect(withMinorEdits(many, [first])).toEqual([...many.slice(1), first])
    expect(JSON.stringify(withMinorEdits(many, [first])).length).toBeLessThan(75_000)
  })

  it('is read from what the database holds; what is no list of pairs counts as none', () => {
    const edits = [pair(TYPO, RIGHT)]
    expect(minorEditsIn(JSON.parse(JSON.stringify(edits)))).toEqual(edits)
    for (const value of [null, undefined, '', {}, [], ['a b'], [`${TYPO} ${RIGHT}`], [edits], [[]]])
      expect(minorEditsIn(value)).toEqual([])
  })
})

test('a translation stays what it is through a minor edit, and through several', () => {
  const entry = done(TYPO, { reviewed: true, rev: 3, by: 'ana' })
  const now = { ...entry, msgid: BETTER }
  const obsolete = { ...entry, obsolete: true }
  const edits = [pair(TYPO, RIGHT), pair(RIGHT, BETTER)]
  expect(merge([entry], source(BETTER), edits)).toEqual([now, obsolete])
  expect(merge([now, obsolete], source(BETTER), edits)).toEqual([now, obsolete])
  expect(merge([entry], source(BETTER), [])[0]).toMatchObject({ fuzzy: true, previousMsgid: TYPO })
})

test('a minor edit that is taken back leaves what was translated since in its place', () => {
  const edits = [pair(TYPO, RIGHT)]
  expect(merge([done(RIGHT)], source(TYPO), edits)[0]).toEqual({ ...done(RIGHT), msgid: TYPO })
  expect(merge([done(RIGHT)], source(TYPO), [...edits, pair(RIGHT, TYPO)])[0]).toEqual({
    ...done(RIGHT),
    msgid: TYPO,
  })
})

test('of several translations the nearest in edits counts, a sound one before a fuzzy one', () => {
  const edits = [pair(TYPO, RIGHT), pair(RIGHT, BETTER)]
  expect(merge([done(TYPO), done(RIGHT)], source(BETTER), edits)[0]?.msgstr).toBe(`T:${RIGHT}`)
  const fuzzy = done(RIGHT, { fuzzy: true })
  expect(merge([done(TYPO), fuzzy], source(BETTER), edits)[0]?.msgstr).toBe(`T:${TYPO}`)
  expect(merge([fuzzy], source(BETTER), edits)[0]).toEqual({ ...fuzzy, msgid: BETTER })
})

test('a segment translated under its own words keeps them, and what somebody marked stays marked', () => {
  const edits = [pair(TYPO, RIGHT)]
  for (const own of [
    done(RIGHT, { msgstr: 'Own words' }),
    done(RIGHT, { fuzzy: true, rev: 2 }),
    done(RIGHT, { msgstr: '', rev: 2 }),
    done(RIGHT, { msgstr: 'Half done', fuzzy: true, previousMsgid: TYPO }),
  ])
    expect(merge([own, done(TYPO)], source(RIGHT), edits)[0]).toEqual(own)
})

test('what was begun while the edit was a draft becomes what it would have been', () => {
  const draft = merge([done(TYPO)], source(RIGHT))
  expect(draft[0]?.fuzzy).toBe(true)
  const edits = [pair(TYPO, RIGHT)]
  expect(merge(draft, source(RIGHT), edits)).toEqual(merge([done(TYPO)], source(RIGHT), edits))
})

test('a minor edit of one field is none of another', () => {
  const elsewhere = done(TYPO, { msgctxt: 'summary' })
  expect(merge([elsewhere], source(RIGHT), [pair(TYPO, RIGHT)])[0]?.msgstr).toBe('')
})
