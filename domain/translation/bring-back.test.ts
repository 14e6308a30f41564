import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringBack } from './bring-back'
import { type CatalogueMessage, messageKey } from './message'
import { takeEdits } from './take-edits'

const entry = (msgid: string, msgstr: string, more: Partial<CatalogueMessage> = {}) => ({
  ...{ msgctxt: 'title', msgid, msgstr },
  ...more,
})

describe('bringing an earlier catalogue back', () => {
  it('counts on, and leaves with the words who wrote and that somebody reviewed them', () => {
    const stored = [entry('Hello', 'Servus', { rev: 5, by: 'bob' }), entry('World', 'Welt')]
    const earlier = [entry('Hello', 'Hallo', { rev: 2, by: 'ana', reviewed: true })]
    expect(bringBack(stored, earlier)).toEqual([
      entry('Hello', 'Hallo', { rev: 6, by: 'ana', reviewed: true }),
      stored[1],
    ])
  })

  it('brings emptiness back too, where something was written since', () => {
    const stored = [entry('Hello', 'Servus', { rev: 5, by: 'bob' })]
    expect(bringBack(stored, [entry('Hello', ''), entry('Gone', '')])).toEqual([
      entry('Hello', '', { rev: 6 }),
    ])
  })

  it('brings words of passages back that are not there any more', () => {
    expect(bringBack([], [entry('Gone', 'Weg', { rev: 3, obsolete: true })])).toEqual([
      entry('Gone', 'Weg', { rev: 4 }),
    ])
  })

  const messages = fc.uniqueArray(
    fc.record(
      {
        msgctxt: fc.constant('title'),
        msgid: fc.constantFrom('One', 'Two', 'Three'),
        msgstr: fc.constantFrom('', 'Eins', 'Zwei'),
        reviewed: fc.boolean(),
        rev: fc.nat({ max: 4 }),
      },
      { requiredKeys: ['msgctxt', 'msgid', 'msgstr'] },
    ),
    { selector: messageKey },
  )

  it('meets every edit that was begun before with a conflict, unless it is no change', () => {
    fc.assert(
      fc.property(messages, messages, (stored, earlier) => {
        const restored = bringBack(stored, earlier)
        for (const { msgctxt, msgid, msgstr, rev = 0 } of stored) {
          const now = restored.find((message) => message.msgid === msgid)
          const edit = { msgctxt, msgid, msgstr: `${msgstr} or so`, rev }
          const { conflicts } = takeEdits(restored, [edit], 'ana')
          expect(conflicts.length > 0).toBe((now?.rev ?? 0) !== rev)
        }
        expect(bringBack(restored, earlier)).toEqual(restored)
      }),
    )
  })
})
