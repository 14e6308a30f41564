import { APIError } from 'payload'
import { describe, expect, it } from 'vitest'
import { withoutValues } from './without-values'

const canary = 'Kanarienvogel'

const everythingOf = (error: unknown): string => {
  const own = error as Error & { cause?: unknown }
  return [own.stack, own.message, JSON.stringify(own), String(own.cause ?? '')].join(' ')
}

const raised = (message: string, more: object): Error => Object.assign(new Error(message), more)

describe('what a database says', () => {
  it.each([
    [
      'drizzle',
      raised(`Failed query: insert into "signatories" ("name") values (?)\nparams: ${canary}`, {
        query: 'insert',
        params: [canary],
        cause: raised('SQLITE_CONSTRAINT: CHECK constraint failed', {
          name: 'LibsqlError',
          code: 'SQLITE_CONSTRAINT',
        }),
      }),
      'insert into "signatories": SQLITE_CONSTRAINT: CHECK constraint failed',
      'SQLITE_CONSTRAINT',
    ],
    [
      'MongoDB of a key',
      raised(`E11000 duplicate key error collection: a.b index: c dup key: { name: "${canary}" }`, {
        name: 'MongoServerError',
        code: 11000,
        keyValue: { name: canary },
      }),
      'E11000 duplicate key error collection: a.b index: c',
      11000,
    ],
    [
      'MongoDB of a validator',
      raised('Document failed validation', {
        name: 'MongoBulkWriteError',
        code: 121,
        writeErrors: [{ err: { op: { name: canary } } }],
      }),
      'Document failed validation',
      121,
    ],
    [
      'Mongoose',
      raised(`Cast to ObjectId failed for value "${canary}" (type string)`, {
        name: 'CastError',
        value: canary,
      }),
      'Cast to ObjectId failed for',
      undefined,
    ],
  ])('of a value is not repeated: %s', (_, error, message, code) => {
    expect(everythingOf(error)).toContain(canary)
    const clean = withoutValues(error) as Error & { code?: unknown }
    expect(everythingOf(clean)).not.toContain(canary)
    expect(clean.message).toBe(`The database refused: ${message}`)
    expect(clean.code).toBe(code)
  })

  it('of trying again stays', () => {
    const error = raised('WriteConflict', {
      name: 'MongoServerError',
      code: 112,
      errorLabels: ['TransientTransactionError'],
    })
    const clean = withoutValues(error)
    expect(clean).toMatchObject({ code: 112, errorLabels: ['TransientTransactionError'] })
    expect(String(clean)).toContain('WriteConflict')
  })
})

it('what others say is left as it is', () => {
  for (const error of [new APIError('“No”', 400), new TypeError('x is not a function'), null, 'a'])
    expect(withoutValues(error)).toBe(error)
})
