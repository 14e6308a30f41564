import type { Payload } from 'payload'
import { makePassword } from './password'
import { say } from './progress'
import { logInFile, writeLogIn } from './write-log-in'

/**
 * Makes the first administrator where there is no staff yet, so that nobody finds the page open that would let them
 * become it. The log-in is written before the account is made: a start that is cut short never leaves one unknown.
 */
export const makeFirstAdmin = async (
  payload: Payload,
  { email, folder }: { email: string; folder: string },
): Promise<void> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return
  const password = makePassword()
  await writeLogIn(folder, { email, password })
  await payload.create({
    collection: 'users',
    data: { email, password, name: 'Administrator', roles: ['admin'] },
  })
  say(`The first log-in is in ${folder}/${logInFile}`)
}
