import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CatalogueMessage, messageKey } from './message'
import { type Edit, takeEdits } from './take-edits'

const edit = (msgid: string, msgstr: string, rev: number): Edit => ({
  msgctxt: 'title',
  msgid,
  msgstr,
  rev,
})

const texts = fc.constantFrom('', ' ', 'Hallo', 'Servus', 'Welt')
const flags = {
  fuzzy: fc.boolean(),
  reviewed: fc.boolean(),
  machine: fc.boolean(),
  rev: fc.nat({ max: 3 }),
}
const passages = fc.constantFrom('One', 'Two', 'Three', 'Four')
const messages = fc.record(
  { msgctxt: fc.constant('title'), msgid: passages, msgstr: texts, ...flags },
  { requiredKeys: ['msgctxt', 'msgid', 'msgstr'] },
)
const lists = fc.uniqueArray(messages, { selector: messageKey })

describe('edits', () => {
  it('are all accepted or all refused, and count up what they change by one', () => {
    fc.assert(
      fc.property(lists, lists, (stored, edits) => {
        const { catalogue, changes, conflicts } = takeEdits(stored, edits, 'ana')
        if (conflicts.length > 0) {
          expect([catalogue, changes]).toEqual([stored, []])
          return
        }
        const after = new Map(catalogue.map((message) => [messageKey(message), message]))
        for (const wanted of edits)
          expect(after.get(messageKey(wanted))?.msgstr ?? '').toBe(wanted.msgstr)
        const changed = new Set(changes.map(({ key }) => key))
        for (const message of stored) {
          const now = after.get(messageKey(message))
          if (changed.has(messageKey(message))) expect(now?.rev).toBe((message.rev ?? 0) + 1)
          else expect(now).toEqual(message)
        }
      }),
    )
  })

  it('sent once more change nothing and meet no conflict', () => {
    fc.assert(
      fc.property(lists, lists, (stored, edits) => {
        const { catalogue, conflicts } = takeEdits(stored, edits, 'ana')
        if (conflicts.length > 0) return
        const again = takeEdits(catalogue, edits, 'bob')
        expect(again.conflicts).toEqual([])
        expect(takeEdits(again.catalogue, edits, 'bob')).toEqual({
          catalogue: again.catalogue,
          changes: [],
          conflicts: [],
        })
      }),
    )
  })

  it('of a catalogue as it was read change nothing in it', () => {
    fc.assert(
      fc.property(lists, lists, (stored, edits) => {
        const { catalogue } = takeEdits(stored, edits, 'ana')
        const sound = takeEdits(catalogue, catalogue, 'ana').catalogue
        expect(takeEdits(sound, sound, 'bob')).toEqual({
          catalogue: sound,
          changes: [],
          conflicts: [],
        })
      }),
    )
  })

  it('of many writers with what they last saw are each there, superseded knowingly, or given back', () => {
    const writer = fc.nat({ max: 4 })
    const step = fc.record({ writer, looks: fc.boolean(), msgid: passages, text: fc.string() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let catalogue: CatalogueMessage[] = []
        const seen = new Map<number, readonly CatalogueMessage[]>()
        const accepted = new Map<string, number>()
        for (const { writer, looks, msgid, text } of steps) {
          if (looks) seen.set(writer, catalogue)
          const { rev = 0 } = seen.get(writer)?.find((message) => message.msgid === msgid) ?? {}
          const now = catalogue.find((message) => message.msgid === msgid)
          const taken = takeEdits(catalogue, [edit(msgid, text, rev)], `writer ${writer}`)
          const isMissed = rev !== (now?.rev ?? 0)
          if (taken.conflicts.length > 0) {
            expect(isMissed).toBe(true)
            expect(taken.conflicts[0]).toMatchObject({ yours: text, theirs: now?.msgstr })
          } else if (taken.changes.length > 0) {
            expect(isMissed).toBe(false)
            accepted.set(msgid, (accepted.get(msgid) ?? 0) + 1)
          }
          catalogue = taken.catalogue
        }
        for (const { msgid, rev } of catalogue) expect(rev).toBe(accepted.get(msgid))
      }),
    )
  })
})
