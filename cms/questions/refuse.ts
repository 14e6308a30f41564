import { APIError } from 'payload'

/** Refuses a question with 400 and a sentence that the person who asks can use. */
export const refuse = (message: string): never => {
  throw new APIError(message, 400, undefined, true)
}
