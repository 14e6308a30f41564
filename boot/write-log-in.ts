import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The file, in the data folder, with the last log-in that the server made. */
export const logInFile = 'first-admin.txt'

/** Writes a log-in where only the server's own user can read it; it is never printed by the server itself. */
export const writeLogIn = async (
  folder: string,
  { email, password }: { email: string; password: string },
): Promise<void> => {
  const path = join(folder, logInFile)
  const text = [
    'Log in once, change the password, then delete this file.',
    `E-mail    ${email}`,
    `Password  ${password}`,
  ]
  await writeFile(`${path}.new`, `${text.join('\n')}\n`, { mode: 0o600 })
  await rename(`${path}.new`, path)
}
