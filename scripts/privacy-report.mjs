import { runOnDatabase } from './steps/database-program.mjs'
import { wordsFor } from './steps/failure.mjs'

try {
  process.exitCode = await runOnDatabase('scripts/payload/report-privacy.ts')
} catch (error) {
  console.error(wordsFor(error, 'Nothing could be counted.'))
  process.exitCode = 1
}
