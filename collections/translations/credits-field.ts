import type { JSONField } from 'payload'
import { creditsSchema } from '@/domain/translation/credit'

/** Who wants to be named under a translation, and how; nobody is by default. */
export const creditsField: JSONField = {
  name: 'credits',
  type: 'json',
  defaultValue: [],
  validate: (value: unknown) => {
    const parsed = creditsSchema.safeParse(value ?? [])
    return parsed.success || (parsed.error.issues[0]?.message ?? 'These are not credits.')
  },
  typescriptSchema: [
    () => ({
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['by', 'name'],
        properties: { by: { type: 'string' }, name: { type: 'string' } },
      },
    }),
  ],
  admin: { hidden: true },
}
