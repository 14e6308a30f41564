import { wordsFor } from './steps/failure.mjs'
import { generate } from './steps/generate.mjs'

try {
  const changed = await generate()
  console.log(changed.length > 0 ? `Brought up to date: ${changed.join(', ')}` : 'Nothing changed.')
} catch (error) {
  console.error(wordsFor(error, 'Nothing was generated.'))
  process.exitCode = 1
}
