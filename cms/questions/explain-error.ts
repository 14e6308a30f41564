import type { CollectionAfterErrorHook } from 'payload'

const says = (status: number, message: string) => ({ status, response: { errors: [{ message }] } })

/** What MongoDB calls it when two transactions change one document. */
const isWriteConflict = (error: Error): boolean =>
  ('code' in error && error.code === 112) || /WriteConflict|Write conflict/.test(error.message)

/** Gives a clear answer where Payload would speak of an error of the server and nobody is at fault there. */
export const explainError: CollectionAfterErrorHook = ({ error }) => {
  if (error instanceof SyntaxError) return says(400, 'This is not valid JSON.')
  if (isWriteConflict(error))
    return says(
      409,
      'Somebody else saved at the same moment. Nothing of this was saved: try again.',
    )
  return undefined
}
