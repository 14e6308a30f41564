import { z } from 'zod'
import type { SegmentEdit } from '@/domain/translation/desk/desk'
import { MOST_MESSAGES, messageKey } from '@/domain/translation/message'
import { placeSchema } from '../door'

const text = z.string().max(50_000)

const editSchema = z.strictObject({
  msgctxt: z.string().min(1).max(200),
  msgid: text.min(1).normalize('NFC'),
  msgstr: text,
  rev: z.int().min(0),
  reviewed: z.boolean().exactOptional(),
  fuzzy: z.boolean().exactOptional(),
}) satisfies z.ZodType<SegmentEdit>

/** A save: where, and what the segments shall say, each once. */
export const savingSchema = z.strictObject({
  ...placeSchema.shape,
  edits: z
    .array(editSchema)
    .min(1)
    .max(1000)
    .refine((edits) => new Set(edits.map(messageKey)).size === edits.length, {
      error: 'each segment may be named once.',
    }),
})

/** What can be done with a translation as a whole. */
const simpleDeeds = ['send-to-review', 'claim', 'release', 'prefill'] as const

/** What is done with words; `seen` are the segments as they were shown to who does it: of other words it is not done. */
const deedsOnWords = ['publish', 'publish-with-original', 'approve-all'] as const

const seenSchema = z
  .array(z.strictObject({ key: z.string().max(50_300), rev: z.int().min(0) }))
  .max(MOST_MESSAGES)

/** A deed: where, what, and what it needs. */
export const deedSchema = z.discriminatedUnion('deed', [
  z.strictObject({ ...placeSchema.shape, deed: z.enum(simpleDeeds) }),
  z.strictObject({
    ...placeSchema.shape,
    deed: z.enum(deedsOnWords),
    seen: seenSchema.exactOptional(),
  }),
  z.strictObject({
    ...placeSchema.shape,
    deed: z.literal('hand-over'),
    to: z.string().min(1).max(64),
  }),
  z.strictObject({
    ...placeSchema.shape,
    deed: z.literal('credit'),
    name: z.string().trim().min(1).max(100).nullable(),
  }),
])

/** A comment on a segment, or one that is settled. */
export const commentSchema = z.union([
  z.strictObject({
    ...placeSchema.shape,
    msgctxt: z.string().min(1).max(200),
    msgid: text.min(1).normalize('NFC'),
    text: z.string().trim().min(1).max(2000),
  }),
  z.strictObject({
    resolve: z.string().min(1).max(64),
    ...placeSchema.partial().shape,
  }),
])

/** The comments of a translation, or of one segment of it. */
export const commentsSchema = placeSchema.extend({ key: text.optional() })
