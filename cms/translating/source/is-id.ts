import type { Payload } from 'payload'

/** Whether the database could have given this as an id; MongoDB throws where it is asked for anything else. */
export const isId = ({ db }: Payload, id: string): boolean =>
  db.name !== 'mongoose' || /^[0-9a-f]{24}$/i.test(id)
