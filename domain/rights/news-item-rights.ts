import { z } from 'zod'
import { isPartialDate } from '../partial-date/parse-partial-date'
import { rightsBases } from './basis'

const optionalText = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null)

const ledger = z.object({
  basis: z.enum(rightsBases).nullish(),
  proof: optionalText,
  /** The document that is the proof, as it is referred to: what matters is that there is one. */
  proofFile: z.unknown().optional(),
  licenceName: optionalText,
  excerpt: optionalText,
})

/**
 * What the rights of a news item hang on, as its document has it; empty texts become null. A draft may lack any of it, so
 * only what is of the wrong kind is refused here: what is missing is for mayPublish to say.
 */
export const newsItemRightsSchema = z.object({
  publication: optionalText,
  originalUrl: optionalText,
  authors: z
    .array(z.object({ name: optionalText }))
    .nullish()
    .transform((authors) => (authors ?? []).flatMap(({ name }) => name ?? [])),
  authorNotNamed: z.boolean().nullish().transform(Boolean),
  published: optionalText.refine((date) => date === null || isPartialDate(date), 'notADate'),
  rights: ledger.nullish().transform((rights) => ({
    basis: rights?.basis ?? null,
    proof: rights?.proof ?? null,
    hasProofFile: Boolean(rights?.proofFile),
    licenceName: rights?.licenceName ?? null,
    excerpt: rights?.excerpt ?? null,
  })),
})

/** A document as it comes, and what the schema makes of it. */
export type NewsItemRightsInput = z.input<typeof newsItemRightsSchema>
export type NewsItemRights = z.output<typeof newsItemRightsSchema>
