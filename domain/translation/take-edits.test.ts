import { describe, expect, it } from 'vitest'
import type { CatalogueMessage } from './message'
import { type Edit, takeEdits } from './take-edits'

const entry = (msgid: string, more: Partial<CatalogueMessage> = {}): CatalogueMessage => ({
  msgctxt: 'title',
  msgid,
  msgstr: '',
  ...more,
})

const edit = (msgid: string, msgstr: string, more: Partial<Edit> = {}): Edit => ({
  msgctxt: 'title',
  msgid,
  msgstr,
  ...more,
})

/** What becomes of one message by one edit of Ana's. */
const one = (before: Partial<CatalogueMessage>, wanted: Partial<Edit>) =>
  takeEdits([entry('Hello', before)], [edit('Hello', 'Hallo', wanted)], 'ana').catalogue[0]

describe('an edit', () => {
  it('changes the message that it names and no other', () => {
    const stored = [entry('Hello'), entry('World', { msgstr: 'Welt', rev: 3, by: 'bob' })]
    const taken = takeEdits(stored, [edit('Hello', 'Hallo')], 'ana')
    expect(taken.conflicts).toEqual([])
    expect(taken.catalogue).toEqual([
      entry('Hello', { msgstr: 'Hallo', rev: 1, by: 'ana' }),
      stored[1],
    ])
    expect(taken.changes).toEqual([
      { key: 'title\u0004Hello', before: stored[0], after: taken.catalogue[0] },
    ])
  })

  it('is refused with both texts where somebody else changed the message meanwhile', () => {
    const stored = [entry('Hello', { msgstr: 'Servus', rev: 2, by: 'bob' }), entry('World')]
    const edits = [edit('World', 'Welt'), edit('Hello', 'Hallo', { rev: 1 })]
    expect(takeEdits(stored, edits, 'ana')).toEqual({
      catalogue: stored,
      changes: [],
      conflicts: [
        {
          key: 'title\u0004Hello',
          msgctxt: 'title',
          msgid: 'Hello',
          yours: 'Hallo',
          theirs: 'Servus',
          rev: 2,
        },
      ],
    })
  })

  it('that says what is there already is no change, whatever it knew', () => {
    const stored = [entry('Hello', { msgstr: 'Hallo', reviewed: true, rev: 4, by: 'bob' })]
    const taken = takeEdits(stored, [edit('Hello', 'Hallo', { rev: 1 })], 'ana')
    expect(taken).toEqual({ catalogue: stored, changes: [], conflicts: [] })
  })

  it('keeps words for a passage that is not there, and no emptiness', () => {
    const taken = takeEdits([], [edit('Gone', 'Weg'), edit('Never', '')], 'ana')
    expect(taken.catalogue).toEqual([entry('Gone', { msgstr: 'Weg', rev: 1, by: 'ana' })])
    expect(takeEdits([], [edit('Gone', 'Weg', { rev: 2 })], 'ana').conflicts).toHaveLength(1)
  })

  it('finds its message in any Unicode form', () => {
    const taken = takeEdits([entry('Café')], [edit('Cafe\u0301', 'Kaffee')], 'ana')
    expect(taken.catalogue).toEqual([entry('Café', { msgstr: 'Kaffee', rev: 1, by: 'ana' })])
  })
})

describe('new words', () => {
  it('are nobody’s review, no machine’s, and for this source', () => {
    const before = {
      ...{ msgstr: 'Servus', fuzzy: true, previousMsgid: 'Hi', reviewed: true, machine: true },
      ...{ rev: 2, by: 'bob' },
    }
    expect(one(before, { rev: 2 })).toEqual(entry('Hello', { msgstr: 'Hallo', rev: 3, by: 'ana' }))
  })

  it('may be marked as to be looked at again, and then remember what they were for', () => {
    const before = { msgstr: 'Servus', fuzzy: true, previousMsgid: 'Hi' }
    expect(one(before, { fuzzy: true })).toMatchObject({ fuzzy: true, previousMsgid: 'Hi' })
    expect(one({}, { fuzzy: true, previousMsgid: 'Hey' })).toMatchObject({ previousMsgid: 'Hey' })
  })

  it('of a machine wait for review, even if the edit says otherwise', () => {
    const after = one({}, { machine: true, reviewed: true })
    expect(after).toEqual(entry('Hello', { msgstr: 'Hallo', machine: true, rev: 1, by: 'ana' }))
  })

  it('that are none leave nothing behind but a number', () => {
    const before = { msgstr: 'Servus', fuzzy: true, previousMsgid: 'Hi', rev: 1, by: 'bob' }
    const flags = { msgstr: '', rev: 1, fuzzy: true, reviewed: true, machine: true }
    expect(one(before, flags)).toEqual(entry('Hello', { msgstr: '', rev: 2, by: 'ana' }))
  })
})

describe('the same words', () => {
  it('are approved without changing whose they are, a machine’s too', () => {
    const before = { msgstr: 'Hallo', rev: 1, by: 'bob' }
    const after = entry('Hello', { msgstr: 'Hallo', reviewed: true, rev: 2, by: 'bob' })
    expect(one(before, { reviewed: true, rev: 1 })).toEqual(after)
    expect(one({ ...before, machine: true }, { reviewed: true, rev: 1 })).toEqual(after)
  })

  it('lose their approval only where that is said', () => {
    const before = { msgstr: 'Hallo', reviewed: true, rev: 1, by: 'bob' }
    expect(one(before, { rev: 1 })).toEqual(entry('Hello', before))
    const doubted = entry('Hello', { msgstr: 'Hallo', rev: 2, by: 'bob' })
    expect(one(before, { reviewed: false, rev: 1 })).toEqual(doubted)
    expect(one(before, { fuzzy: true, rev: 1 })).toEqual({ ...doubted, fuzzy: true })
  })

  it('that are said to be right for a new source are answered for by who says so, unreviewed', () => {
    const before = { msgstr: 'Hallo', fuzzy: true, previousMsgid: 'Hi', reviewed: true, by: 'bob' }
    expect(one(before, {})).toEqual(entry('Hello', { msgstr: 'Hallo', rev: 1, by: 'ana' }))
    expect(one(before, { reviewed: true })).toMatchObject({ reviewed: true, by: 'ana' })
  })
})
