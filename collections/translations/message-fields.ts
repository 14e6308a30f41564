import type { JSONField } from 'payload'
import { catalogueSchema } from '@/domain/translation/message'

/** The messages of a catalogue: what stands in the original, and what it says in this language. */
export const messageFields: JSONField = {
  name: 'messages',
  type: 'json',
  defaultValue: [],
  validate: (value: unknown) => {
    const parsed = catalogueSchema.safeParse(value ?? [])
    return parsed.success || (parsed.error.issues[0]?.message ?? 'This is not a catalogue.')
  },
  typescriptSchema: [
    () => ({
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['msgctxt', 'msgid', 'msgstr'],
        properties: {
          msgctxt: { type: 'string' },
          msgid: { type: 'string' },
          msgstr: { type: 'string' },
          fuzzy: { type: 'boolean' },
          previousMsgid: { type: 'string' },
          obsolete: { type: 'boolean' },
          reviewed: { type: 'boolean' },
          machine: { type: 'boolean' },
          rev: { type: 'integer' },
          by: { type: 'string' },
        },
      },
    }),
  ],
  admin: {
    description: 'Each passage of the original with its translation.',
    components: { Field: '/components/admin/translating/editor/catalogue-field#CatalogueField' },
  },
}
