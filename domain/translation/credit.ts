import { z } from 'zod'

const longestName = 100

const creditSchema = z.object({
  by: z.string({ error: 'by must be an account.' }).min(1, { error: 'by must be an account.' }),
  name: z
    .string({ error: 'name must be text.' })
    .trim()
    .min(1, { error: 'name may not be empty.' })
    .max(longestName, { error: `name may have at most ${longestName} characters.` }),
})

/** The name under which a translator, `by` their account, wants to be named with a translation. */
export type Credit = z.output<typeof creditSchema>

/** Parses the credits of a translation: at most 20, each account once. */
export const creditsSchema = z
  .array(creditSchema, { error: 'Credits must be a list.' })
  .max(20, { error: 'At most 20 translators can be named.' })
  .refine((credits) => new Set(credits.map(({ by }) => by)).size === credits.length, {
    error: 'Each translator can be named once.',
  })
