import { runOnDatabase } from './steps/database-program.mjs'
import { wordsFor } from './steps/failure.mjs'

try {
  process.exitCode = await runOnDatabase('scripts/payload/rotate-keys.ts')
} catch (error) {
  console.error(wordsFor(error, 'No private data was sealed anew.'))
  process.exitCode = 1
}
