import { join, resolve } from 'node:path'
import { dataFolder, isEmbedded } from './steps/data-folder.mjs'
import { runOnDatabase } from './steps/database-program.mjs'
import { loadEnvFile } from './steps/env-file.mjs'
import { Failure, wordsFor } from './steps/failure.mjs'
import { takeLock } from './steps/lock.mjs'
import { root } from './steps/root.mjs'

/** The file is one from where the command was given. @param {string[]} words */
const withWholePath = (words) =>
  words.map((word, at) => {
    const from = process.env.INIT_CWD || '.'
    if (words[at - 1] === '--file') return resolve(from, word)
    return word.startsWith('--file=') ? `--file=${resolve(from, word.slice(7))}` : word
  })

/** The embedded database has one writer at a time: a running site would make its readers wait for a long list. */
const keepSiteAway = () => {
  loadEnvFile(join(root, '.env'))
  if (!isEmbedded()) return
  const taken = takeLock(join(dataFolder(), 'start.lock'))
  if (typeof taken === 'number')
    throw new Failure(
      `the site is running on the embedded database (process ${taken}).`,
      'stop it, run this again, then start it; or import the list in the panel. On MongoDB it can go on running.',
    )
}

try {
  keepSiteAway()
  process.exitCode = await runOnDatabase(
    'scripts/payload/import-list.ts',
    withWholePath(process.argv.slice(2)),
  )
} catch (error) {
  console.error(wordsFor(error, 'No list was brought in.'))
  process.exitCode = 1
}
