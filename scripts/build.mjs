import { buildSite, isBuilt } from './steps/build.mjs'
import { wordsFor } from './steps/failure.mjs'

try {
  if (isBuilt()) console.log('The site is built from these very sources already.')
  await buildSite()
} catch (error) {
  console.error(wordsFor(error, 'The site was not built.'))
  process.exitCode = 1
}
