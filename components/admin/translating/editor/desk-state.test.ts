import { describe, expect, it } from 'vitest'
import {
  type DeskEvent,
  type DeskState,
  deskReducer,
  openDesk,
  savingOf,
  stateWith,
} from './desk-state'
import { deskWith, segment } from './testing/sample-desk'

const one = segment({ msgid: 'One', msgstr: 'واحد' })
const two = segment({ msgid: 'Two' })
const desk = deskWith([one, two])
const deskAfter = (...events: DeskEvent[]): DeskState => events.reduce(deskReducer, openDesk(desk))

const typed = (msgstr: string, key = two.key): DeskEvent => ({ type: 'typed', key, msgstr })
const saved = (sent: Record<string, string>, gone: string[] = []): DeskEvent => ({
  type: 'saved',
  sent,
  gone,
  segments: Object.entries(sent).map(([key, msgstr]) => ({
    ...two,
    key,
    msgstr,
    rev: 1,
    state: 'needs-review',
  })),
  counts: { ...desk.counts, needsReview: 2 },
  stage: 'complete',
})
const conflict = { ...two, yours: 'mine', theirs: 'theirs', rev: 4 }

describe('the desk', () => {
  it('keeps what is typed over what the server has, until that has it', () => {
    const state = deskAfter(typed('اثنان'))
    expect([state.texts[two.key], savingOf(state)]).toEqual(['اثنان', 'waiting'])
    const done = deskAfter(typed('اثنان'), saved({ [two.key]: 'اثنان' }))
    expect([done.texts, savingOf(done), done.segments[1]?.msgstr]).toEqual([{}, 'saved', 'اثنان'])
    expect([done.head.stage, done.head.counts.needsReview]).toEqual(['complete', 2])
  })

  it('keeps newer words when older ones arrive', () => {
    const state = deskAfter(typed('ا'), typed('اثنان'), saved({ [two.key]: 'ا' }))
    expect([state.texts[two.key], state.saves[two.key]]).toEqual(['اثنان', 'waiting'])
  })

  it('leaves the segments alone that were not saved', () => {
    const state = deskAfter(typed('اثنان'), saved({ [two.key]: 'اثنان' }))
    expect(state.segments[0]).toBe(one)
  })

  it('says when the original has lost a passage', () => {
    expect(deskAfter(typed('x'), saved({}, [two.key])).hasGone).toBe(true)
    expect(deskAfter(typed('x'), saved({ [two.key]: 'x' })).hasGone).toBe(false)
  })

  it('loses neither text of a conflict, whichever is chosen', () => {
    const conflicts: DeskEvent = { type: 'conflicts', conflicts: [conflict] }
    const before = deskAfter(typed('mine'), conflicts, typed('mine, and more'))
    expect([savingOf(before), before.texts[two.key]]).toEqual(['conflict', 'mine, and more'])
    const choice = { type: 'chosen', key: two.key } as const
    const mine = deskReducer(before, {
      ...choice,
      msgstr: 'mine, and more',
      spare: 'theirs',
      isTheirs: false,
    })
    expect([mine.texts[two.key], mine.spare[two.key], mine.conflicts]).toEqual([
      'mine, and more',
      'theirs',
      {},
    ])
    const theirs = deskReducer(before, {
      ...choice,
      msgstr: 'theirs',
      spare: 'mine, and more',
      isTheirs: true,
    })
    expect([theirs.segments[1]?.msgstr, theirs.texts, theirs.spare[two.key]]).toEqual([
      'theirs',
      {},
      'mine, and more',
    ])
    expect(theirs.segments[1]?.rev).toBe(4)
  })

  it('tells the worst of what saving is in', () => {
    const save = (key: string, state: 'saving' | 'failed'): DeskEvent => ({
      type: 'save',
      keys: [key],
      state,
    })
    expect(savingOf(deskAfter(save(one.key, 'saving'), save(two.key, 'failed')))).toBe('failed')
    expect(savingOf(deskAfter())).toBe('saved')
  })
})

it('says how far a segment is with the words that stand in it now', () => {
  const fuzzy = segment({ msgid: 'New', msgstr: 'قديم', state: 'fuzzy' })
  expect(stateWith(fuzzy, undefined)).toBe('fuzzy')
  expect(stateWith(fuzzy, 'قديم')).toBe('fuzzy')
  expect(stateWith(fuzzy, 'جديد')).toBe('needs-review')
  expect(stateWith(fuzzy, ' ')).toBe('untranslated')
})
