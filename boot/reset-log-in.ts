import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { makePassword } from './password'
import { say } from './progress'
import { logInFile, writeLogIn } from './write-log-in'

/** The file in which an operator names the account whose log-in was lost. */
const requestFile = 'reset-log-in'

const requested = (path: string): Promise<string> =>
  readFile(path, 'utf8').then(
    (text) => text.trim().toLowerCase(),
    () => '',
  )

/** Gives a new password to the account that the operator names in the data folder, and lifts its lock; then forgets the request. */
export const resetLogIn = async (payload: Payload, folder: string): Promise<void> => {
  const path = join(folder, requestFile)
  const email = await requested(path)
  if (!email) return
  const where = { email: { equals: email } }
  const { docs } = await payload.find({ collection: 'users', where, limit: 1, depth: 0 })
  const [user] = docs
  if (user) {
    const password = makePassword()
    await writeLogIn(folder, { email, password })
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { password, loginAttempts: 0, lockUntil: null },
    })
    say(`The new log-in of ${email} is in ${folder}/${logInFile}`)
  } else say(`Warning: no member of staff has the address ${email}, so no log-in was reset.`)
  await rm(path, { force: true })
}
