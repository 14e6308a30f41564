import type { CollectionAfterErrorHook } from 'payload'

/** Answers 400 to parameters that cannot be read, where Payload would speak of an error of the server. */
export const explainMalformed: CollectionAfterErrorHook = ({ error }) =>
  error instanceof SyntaxError
    ? { status: 400, response: { errors: [{ message: 'This is not valid JSON.' }] } }
    : undefined
