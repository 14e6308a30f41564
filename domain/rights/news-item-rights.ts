import { z } from 'zod'
import { isPartialDate } from '../partial-date/parse-partial-date'
import { rightsBases } from './basis'

const optionalText = z
  .string()
  .trim()
  .nullish()
  .transform((text) => text || null)

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
  rights: z
    .object({
      basis: z.enum(rightsBases).nullish().default(null),
      proof: optionalText,
      licenceName: optionalText,
      excerpt: optionalText,
    })
    .nullish()
    .transform(
      (rights) => rights ?? { basis: null, proof: null, licenceName: null, excerpt: null },
    ),
})

/** A document as it comes, and what the schema makes of it. */
export type NewsItemRightsInput = z.input<typeof newsItemRightsSchema>
export type NewsItemRights = z.output<typeof newsItemRightsSchema>
