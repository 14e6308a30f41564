import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDataFolder } from './steps/data-folder.mjs'
import { loadEnvFile } from './steps/env-file.mjs'
import { Failure, wordsFor } from './steps/failure.mjs'
import { root } from './steps/root.mjs'

const email = process.argv[2] ?? ''

try {
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new Failure(
      'no e-mail address was given.',
      'name the account: npm run admin:reset -- someone@example.org',
    )
  loadEnvFile(join(root, '.env'))
  writeFileSync(join(makeDataFolder(), 'reset-log-in'), `${email}\n`, { mode: 0o600 })
  console.log(
    `The next start gives ${email} a new password and prints it. Stop the server and run: npm start`,
  )
} catch (error) {
  console.error(wordsFor(error, 'No log-in will be reset.'))
  process.exitCode = 1
}
