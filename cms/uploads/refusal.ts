import { ValidationError } from 'payload'

/** A file that is not taken in: the sentence says what is wrong and what to do, beside the file and in the panel's notice. */
export const refusal = (message: string): ValidationError => {
  const error = new ValidationError({ errors: [{ message, path: 'file' }] })
  error.message = message
  return error
}
