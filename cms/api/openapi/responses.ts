import { named, type Schema } from './schema'

const header = (description: string): Schema => ({ description, schema: { type: 'string' } })

/** Headers of what everybody may read. */
const readHeaders: Schema = {
  ETag: header('Changes with what is answered. Send it back as `If-None-Match`.'),
  'Cache-Control': header('`public, max-age=0, must-revalidate`: keep it, and ask each time.'),
}

/** Answers that several calls share, by their names. */
export const sharedResponses: Readonly<Record<string, Schema>> = {
  NotModified: { description: 'You have it already: nothing is sent again.' },
  Problem: {
    description: 'Why it cannot be done (RFC 9457).',
    content: { 'application/problem+json': { schema: named('Problem') } },
  },
}

/** An answer in JSON with its schema and an example. */
export const jsonAnswer = (description: string, schema: Schema, example?: unknown): Schema => ({
  description,
  headers: readHeaders,
  content: {
    'application/json': { schema, ...(example === undefined ? {} : { example }) },
  },
})

/** An answer of another type. */
export const textAnswer = (description: string, type: string, example?: string): Schema => ({
  description,
  content: { [type]: { schema: { type: 'string' }, ...(example ? { example } : {}) } },
})

/** The answers to a call: those given, and the statuses under which it is refused. */
export const answers = (given: Record<string, Schema>, ...refused: readonly number[]): Schema => ({
  ...given,
  ...Object.fromEntries(
    refused.map((status) => [
      String(status),
      {
        $ref: `#/components/responses/${status === 304 ? 'NotModified' : 'Problem'}`,
      },
    ]),
  ),
})
