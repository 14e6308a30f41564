import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RegisterCheck } from './check'
import type { LedgerEntry } from './entry'
import { describeFault } from './fault'
import {
  append,
  campaign,
  digest,
  published,
  type Register,
  register,
  rowOf,
  withdrawn,
} from './testing/sample-register'

const checked = (
  { ledger, shown }: Register,
  options: { remembered?: string; before?: string } = {},
) => {
  const check = new RegisterCheck(digest, campaign, options)
  for (const entry of ledger) check.entry(entry)
  for (const [number, row] of shown) check.shown(number, row)
  return check.verdict()
}

const faultsOf = (of: Register, options?: Parameters<typeof checked>[1]) =>
  checked(of, options).faults.map(describeFault)

const altered = (entry: LedgerEntry | undefined, change: Partial<LedgerEntry>): LedgerEntry => {
  if (!entry) throw new Error('There is no such entry.')
  return { ...entry, ...change }
}

describe('a register', () => {
  it('is whole as it was made, however long', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), (count) => {
        const { faults, numbers, head } = checked(register(count))
        expect([faults, numbers, head.seq]).toEqual([[], count, count])
      }),
    )
  })

  it('stays whole when somebody withdraws, changes or comes back', () => {
    const left = withdrawn(register(5), 3)
    expect(faultsOf(left)).toEqual([])
    expect(left.ledger.some(({ number, row }) => number === 3 && row !== null)).toBe(false)
    const changed = append(left, {
      number: 2,
      event: 'changed',
      at: '2020-02-01T00:00:00.000Z',
      row: rowOf('A new name'),
    })
    expect(faultsOf(changed)).toEqual([])
    const back = append(changed, {
      number: 3,
      event: 'restored',
      at: '2020-03-01T00:00:00.000Z',
      row: rowOf('Union 3'),
    })
    expect(faultsOf(back)).toEqual([])
  })

  it('shows that a row was changed behind its back', () => {
    const { ledger, shown } = register(5)
    const rows = new Map(shown).set(4, rowOf('Somebody else'))
    expect(faultsOf({ ledger, shown: rows })).toEqual([
      'number 4, entry 4: the register shows something else than its entry says',
    ])
  })

  it('shows that the row in the ledger was changed with it', () => {
    const { ledger, shown } = register(5)
    const row = rowOf('Somebody else')
    const forged = ledger.map((entry) => (entry.number === 4 ? altered(entry, { row }) : entry))
    expect(faultsOf({ ledger: forged, shown: new Map(shown).set(4, row) })).toContain(
      'number 4, entry 4: its row and salt do not give its commitment',
    )
  })

  it('shows that numbers were exchanged', () => {
    const { ledger, shown } = register(5)
    const rows = new Map(shown).set(2, rowOf('Union 3')).set(3, rowOf('Union 2'))
    expect(faultsOf({ ledger, shown: rows })).toHaveLength(2)
    const renumbered = ledger.map((entry) =>
      entry.number === 5 ? altered(entry, { number: 6 }) : entry,
    )
    expect(faultsOf({ ledger: renumbered, shown })).toContain(
      'number 6, entry 5: its content does not give its hash',
    )
  })

  it('shows that an entry in the middle was dropped, or that two changed places', () => {
    const { ledger, shown } = register(5)
    const dropped = ledger.filter(({ seq }) => seq !== 4)
    expect(faultsOf({ ledger: dropped, shown })).toContain(
      'number 5, entry 5: an entry before it is missing, or the entries are not in their order',
    )
    const resequenced = dropped.map((entry) =>
      entry.seq === 5 ? altered(entry, { seq: 4 }) : entry,
    )
    expect(faultsOf({ ledger: resequenced, shown })).toContain(
      'number 5, entry 4: it does not follow on the entry before it',
    )
    const [first, second, ...rest] = ledger
    const exchanged = [second, first, ...rest].flatMap((entry) => entry ?? [])
    expect(faultsOf({ ledger: exchanged, shown }).length).toBeGreaterThan(0)
  })

  it('shows a cut end to whoever remembers the head, and to nobody else', () => {
    const whole = register(5)
    const remembered = whole.ledger.at(-1)?.hash ?? ''
    const cut = {
      ledger: whole.ledger.slice(0, 4),
      shown: new Map([...whole.shown].filter(([number]) => number !== 5)),
    }
    expect(faultsOf(cut)).toEqual([])
    expect(faultsOf(cut, { remembered })).toEqual([
      'the whole: the head that was remembered is not in this ledger: it was cut or written anew',
    ])
    expect(faultsOf(withdrawn(whole, 1), { remembered })).toEqual([])
  })

  it('shows who is missing from it, and who is there without an entry', () => {
    const { ledger, shown } = register(3)
    const fewer = new Map([...shown].filter(([number]) => number !== 2))
    expect(faultsOf({ ledger, shown: fewer })).toEqual([
      'number 2, entry 2: it stands in the ledger, but the register does not show it',
    ])
    expect(faultsOf({ ledger, shown: new Map(shown).set(9, rowOf('Union 9')) })).toEqual([
      'number 9: the register shows it, but no entry says that it stands there',
    ])
  })

  it('shows that a row was kept of somebody who withdrew, or forgotten of somebody who did not', () => {
    const { ledger, shown } = register(3)
    const kept = withdrawn({ ledger, shown }, 2)
    const restored = [...ledger, ...kept.ledger.slice(3)]
    expect(faultsOf({ ledger: restored, shown: kept.shown })).toEqual([
      'number 2, entry 2: a row is kept that is no longer what the register shows',
    ])
    const forgotten = ledger.map((entry) =>
      entry.number === 1 ? altered(entry, { row: null, salt: null }) : entry,
    )
    expect(faultsOf({ ledger: forgotten, shown })).toEqual([
      'number 1, entry 1: it stands in the register, but its row is missing from the ledger',
    ])
  })

  it('shows that a number was given twice, or to nobody', () => {
    const twice = append(register(2), published(2))
    expect(faultsOf(twice)).toContain('number 2, entry 3: the number was given a second time')
    expect(faultsOf(withdrawn(register(2), 7))).toContain(
      'number 7, entry 3: something happened to a number that was never given',
    )
    expect(faultsOf(withdrawn(withdrawn(register(2), 2), 2))).toContain(
      'number 2, entry 4: it left the register, although it did not stand in it',
    )
  })

  it('is checked as of a day by those who stood there then', () => {
    const later = append(register(3), {
      number: 4,
      event: 'published',
      at: '2021-01-01T00:00:00.000Z',
      row: rowOf('Union 4'),
    })
    const then = { ...later, shown: new Map([...later.shown].filter(([number]) => number < 4)) }
    const before = '2018-10-16T00:00:00.000Z'
    expect(faultsOf(then, { before })).toEqual([])
    expect(faultsOf(later, { before })).toHaveLength(1)
  })
})
