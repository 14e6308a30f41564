import { APIError } from 'payload'

type Raw = {
  name?: unknown
  code?: unknown
  cause?: unknown
  errorLabels?: unknown
  message?: unknown
}

const rawOf = (error: unknown): Raw => (typeof error === 'object' && error !== null ? error : {})

/** Errors of the databases' drivers and of what stands between them and Payload. */
const ofDatabases =
  /^(DrizzleQueryError|LibsqlError|SqliteError|Mongo|CastError|BSON|BulkWriteError)/

const isFromDatabase = (error: unknown): boolean => {
  if (error instanceof APIError) return false
  const raw = rawOf(error)
  if (ofDatabases.test(String(raw.name))) return true
  if (['query', 'params', 'keyValue', 'writeErrors', 'errInfo'].some((key) => key in raw))
    return true
  // Drizzle leaves its error the name of any.
  return /^Failed query:/.test(String(raw.message)) || raw.name === 'ValidationError'
}

/** A message up to where values begin: what is quoted or in braces, and all that follows it, may be somebody's name. */
const cut = (message: string): string =>
  (message.split(/\nparams:|\bdup key\b|["'“{[]|\bvalue\b/)[0] ?? '').trim().slice(0, 200)

/** The statement's verb and table, which tell what was refused and of nobody. */
const statementIn = (message: string): string =>
  /^Failed query: ((?:insert into|update|delete from) "\w+")/i.exec(message)?.[1] ?? ''

/**
 * The same error without what was to be written: a database's own tells the values of the statement that it refused, names
 * and addresses among them, and errors reach the log. Name, code and the labels by which a write is tried again stay. Any
 * other error is returned as it is.
 */
export const withoutValues = (error: unknown): unknown => {
  if (!isFromDatabase(error)) return error
  const raw = rawOf(error)
  const cause = rawOf(raw.cause)
  const said = [
    statementIn(String(raw.message)),
    cut(String(cause.message ?? raw.message).replace(/^Failed query:[\s\S]*/, '')),
  ]
  const code = raw.code ?? cause.code
  const labels = raw.errorLabels ?? cause.errorLabels
  const clean = new Error(`The database refused: ${said.filter(Boolean).join(': ')}`)
  clean.name = String(cause.name ?? raw.name)
  return Object.assign(clean, {
    ...(code === undefined ? {} : { code }),
    ...(Array.isArray(labels) ? { errorLabels: [...labels] } : {}),
  })
}
