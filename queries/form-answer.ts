import { headers } from 'next/headers'
import { type FormAnswer, parseFormAnswer } from '@/domain/letter/form-answer'

/**
 * What the page of a form is drawn again with, after a letter was refused; null when it is read for the first time. Only
 * the server can set this header: it takes it away from whatever comes from outside.
 */
export const formAnswer = async (): Promise<FormAnswer | null> => {
  const carried = (await headers()).get('x-form-answer')
  return carried ? parseFormAnswer(Buffer.from(carried, 'base64url').toString()) : null
}
