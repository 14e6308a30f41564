import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

/** An ID as the database makes them itself, known before the document is written. */
export const newId = ({ db }: Pick<Payload, 'db'>): string =>
  'connection' in db ? randomBytes(12).toString('hex') : randomUUID()
