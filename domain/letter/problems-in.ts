import type { ZodError } from 'zod'

/** What is the matter with each field of what a schema refused, the first thing of each, by its code. */
export const problemsIn = (error: ZodError): { field: string | null; code: string }[] => {
  const byField = new Map<string | null, string>()
  for (const { path, message } of error.issues) {
    const field = path[0] === undefined ? null : String(path[0])
    if (!byField.has(field)) byField.set(field, message)
  }
  return [...byField].map(([field, code]) => ({ field, code }))
}
