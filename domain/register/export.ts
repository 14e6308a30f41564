import { z } from 'zod'
import { endOfDay } from './asked-day'
import { RegisterCheck, type Verdict } from './check'
import type { Digest } from './entry'
import { registerEvents } from './event'

/** The form of an export that carries its proof, as `docs/register.md` describes it. */
export const registerFormat = 'countersign-register/1'

const text = z.string().nullable()

const row = z.strictObject({
  kind: text,
  name: text,
  abbreviation: text,
  nativeName: text,
  nativeLanguage: text,
  country: text,
  countryLabel: text,
  city: text,
  provedBy: text,
  provedDomain: text,
  publishedOn: text,
})

const entry = z.object({
  campaign: z.string(),
  seq: z.number().int(),
  event: z.enum(registerEvents),
  number: z.number().int(),
  at: z.string(),
  commitment: text,
  salt: text,
  row: row.nullable(),
  prev: z.string(),
  hash: z.string(),
})

const signatory = z.union([
  z.object({ number: z.number().int(), status: z.literal('published'), row }),
  z.object({ number: z.number().int(), status: z.enum(['withdrawn', 'withdrawn-since']) }),
])

const registerExport = z.object({
  format: z.literal(registerFormat),
  campaign: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  asOf: text,
  counts: z.object({ standing: z.number(), given: z.number(), onPaper: z.number() }),
  head: z.object({ seq: z.number(), hash: z.string() }),
  signatories: z.array(signatory),
  ledger: z.array(entry),
})

/**
 * Checks a register by its export alone, whatever it claims of itself. `remembered` is the hash of a head that was seen
 * before.
 */
export const checkExport = (
  digest: Digest,
  exported: unknown,
  remembered?: string,
): Verdict & { campaign: string } => {
  const parsed = registerExport.safeParse(exported)
  if (!parsed.success)
    return {
      campaign: '?',
      entries: 0,
      numbers: 0,
      shown: 0,
      head: { seq: 0, hash: '' },
      faults: [{ reason: 'not-a-register' }],
    }
  const { campaign, asOf, head, ledger, signatories } = parsed.data
  const before = asOf === null ? undefined : endOfDay(asOf)
  const check = new RegisterCheck(digest, campaign.id, { remembered, before })
  for (const each of ledger) check.entry(each)
  for (const each of signatories)
    if (each.status === 'published') check.shown(each.number, each.row)
  return { campaign: campaign.slug, ...check.verdict(head) }
}
