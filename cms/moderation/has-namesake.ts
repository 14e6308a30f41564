import type { PayloadRequest } from 'payload'
import type { SimilarNames } from '@/domain/signature/similar'
import type { Signatory } from '@/payload-types'
import { knownNames } from './queue/known-names'

/** From here on two names differ by little more than a slip of the pen. */
const veryClose = 0.75

const mostLooked = 50

type Named = Pick<Signatory, 'id' | 'name'> &
  Partial<Pick<Signatory, 'nativeName' | 'abbreviation' | 'campaign'>>

const isThere = (names: SimilarNames, row: Named, domain: string): boolean => {
  const limit = mostLooked
  const own = new Set(names.similarTo({ domain }, { except: row.id, limit }).map(({ id }) => id))
  const { name, nativeName, abbreviation } = row
  return names
    .similarTo({ name, nativeName, abbreviation }, { except: row.id, limit })
    .some(({ id, by, score }) => !own.has(id) && (by !== 'name' || score >= veryClose))
}

/**
 * Whether somebody of a campaign, or an organisation of the directory, goes by the same name as a signatory, by one that
 * looks like it, or by the same abbreviation, and is not known under the domain that it proved: whoever owns a domain
 * proves no more than that.
 */
export const hasNamesake = async (
  req: Pick<PayloadRequest, 'payload'>,
  row: Named,
  domain: string,
): Promise<boolean> => {
  const whole = req as PayloadRequest
  return (
    isThere(await knownNames(whole, 'signatories', row.campaign), row, domain) ||
    isThere(await knownNames(whole, 'organizations'), row, domain)
  )
}
