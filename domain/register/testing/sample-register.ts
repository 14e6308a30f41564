import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { type Happening, nextEntries, noHead } from '../chain'
import type { Digest } from '../entry'
import { type RegisterRow, registerRow } from '../row'

/** As the site digests. */
export const digest: Digest = (value) =>
  createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')

/** The campaign of all registers made here. */
export const campaign = 'jiashi'
let salts = 0
const means = {
  campaign,
  digest,
  salt: () => {
    salts += 1
    return `salt ${salts}`
  },
}

/** The row of an organisation in Bulgaria. */
export const rowOf = (name: string): RegisterRow =>
  registerRow({
    kind: 'organization',
    visibility: 'public',
    publishedOn: '2018-10-15T00:00:00.000Z',
    shown: { name, country: 'BG' },
  })

/** Somebody gets a number. */
export const published = (number: number): Happening => ({
  number,
  event: 'published',
  at: '2018-10-15T00:00:00.000Z',
  row: rowOf(`Union ${number}`),
})

/** A register of so many, with the row of each as the register shows it. */
export const register = (count: number) => {
  const ledger = nextEntries(
    means,
    noHead,
    Array.from({ length: count }, (_, index) => published(index + 1)),
  )
  const shown = new Map(ledger.map(({ number, row }) => [number, row ?? rowOf('missing')] as const))
  return { ledger, shown }
}

/** A register as it is kept and shown. */
export type Register = ReturnType<typeof register>

/** A register after one thing more has happened, with what it then forgets. */
export const append = ({ ledger, shown }: Register, happening: Happening): Register => {
  const forgotten = ledger.map((entry) =>
    entry.number === happening.number ? { ...entry, salt: null, row: null } : entry,
  )
  const rows = new Map(shown)
  if (happening.row) rows.set(happening.number, happening.row)
  else rows.delete(happening.number)
  return {
    ledger: [...forgotten, ...nextEntries(means, ledger.at(-1) ?? noHead, [happening])],
    shown: rows,
  }
}

/** A register after somebody has withdrawn. */
export const withdrawn = (from: Register, number: number) =>
  append(from, { number, event: 'withdrawn', at: '2020-01-01T00:00:00.000Z', row: null })
