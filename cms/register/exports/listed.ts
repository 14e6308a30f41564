import { isStandingAfter } from '@/domain/register/entry'
import type { RegisterRow } from '@/domain/register/row'
import { layOver } from '../../translation/lay-over'
import type { ShownSignatory } from '../reading/reading'
import { readingOf } from '../reading/reading-of'
import type { AskedRegister } from './asked-register'

/**
 * A number in a list: who stands there, or since when nobody does. `status` tells whether a signatory that is gone still
 * stood there by the day asked for.
 */
export type Listed =
  | { number: number; status: 'published'; row: RegisterRow }
  | { number: number; status: 'withdrawn' | 'withdrawn-since' }

/** How many numbers are read at once. */
const piece = 500

const translate = async (
  { req, locale }: AskedRegister,
  signatories: readonly ShownSignatory[],
): Promise<Map<number, RegisterRow>> => {
  const docs = signatories.map(({ id, originalLocale, number, row }) => ({
    id,
    originalLocale,
    number,
    shown: { ...row },
  }))
  if (locale) await layOver(req, { slug: 'signatories', locale, docs, alternates: false })
  return new Map(docs.map(({ number, shown }) => [number, shown]))
}

/** The numbers of a register in order, piece by piece, so that a long one takes no more memory than a short one. */
export async function* listed(asked: AskedRegister): AsyncGenerator<Listed[]> {
  const { req, which } = asked
  const reading = readingOf(req.payload)
  for (let after = 0, isMore = true; isMore; ) {
    const places = await reading.places(which, { after, limit: piece })
    const last = places.at(-1)?.number ?? after
    const rows = await translate(asked, await reading.shown(which.campaign, { after, upTo: last }))
    yield places.map(({ number, event }) => {
      const row = rows.get(number)
      if (!isStandingAfter(event)) return { number, status: 'withdrawn' as const }
      return row
        ? { number, status: 'published' as const, row }
        : { number, status: 'withdrawn-since' as const }
    })
    after = last
    isMore = places.length === piece
  }
}
