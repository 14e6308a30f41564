import { setTimeout as wait } from 'node:timers/promises'
import type { CollectionAfterErrorHook } from 'payload'

/** Longer than checking a password takes, in milliseconds. */
const timeOfAnswer = 1000

/**
 * Answers every failed log-in alike, after the same time: whether there is such an account, whether the password was
 * wrong or whether too many attempts have locked it. Otherwise anybody could find out who is staff.
 */
export const answerFailedLoginsAlike: CollectionAfterErrorHook = async ({ error, req }) => {
  const began = req.context.loginBegan
  if (began === undefined || !('status' in error) || error.status !== 401) return undefined
  await wait(Math.max(0, began + timeOfAnswer - Date.now()))
  return {
    status: 401,
    response: { errors: [{ message: req.t('error:emailOrPasswordIncorrect') }] },
  }
}
