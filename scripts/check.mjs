import { runChecks } from './steps/run-checks.mjs'

const { failed } = await runChecks()
process.exitCode = failed > 0 ? 1 : 0
