import { runOnDatabase } from './steps/database-program.mjs'
import { wordsFor } from './steps/failure.mjs'

try {
  process.exitCode = await runOnDatabase('scripts/payload/pull-messages.ts', process.argv.slice(2))
} catch (error) {
  console.error(wordsFor(error, 'No words were pulled.'))
  process.exitCode = 1
}
