import { z } from 'zod'

/** The lasting name of a paragraph: `p3`, or `p3a` for one that came in between later. */
const nameForm = /^p\d{1,6}[a-z]{0,3}$/

/** A paragraph that readers were once given; `was` is the digest of the words of one that is gone. */
const nameSchema = z.object({
  name: z.string().regex(nameForm),
  gone: z.literal(true).optional(),
  was: z.string().optional(),
})

const paragraphsSchema = z.object({
  /** Whether readers were given these names: those of a draft may still change. */
  given: z.boolean(),
  /** The names in the order of the text, those of paragraphs that are gone among them. */
  order: z.array(nameSchema),
})

/** The name of a paragraph that stands in the text, or of one that did. */
export type NamedParagraph = z.infer<typeof nameSchema>

/** What a speech remembers of the names of its paragraphs. */
export type Paragraphs = z.infer<typeof paragraphsSchema>

/** Reads what was stored; null for what is nothing of the kind, such as speeches kept before there were names. */
export const paragraphsIn = (stored: unknown): Paragraphs | null =>
  paragraphsSchema.safeParse(stored).data ?? null

/** The number that readers are shown: a name without its letter for “paragraph”. */
export const paragraphNumber = (name: string): string => name.slice(1)
