import './node-version.cjs'
import { spawn } from 'node:child_process'
import { root } from './steps/root.mjs'

/** `npm run bench`: the figures of docs/performance.md, measured anew. Goals are reported, never enforced. */
const bench = spawn(process.execPath, ['bench/main.mjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => bench.kill(signal))
bench.once('close', (code) => process.exit(code ?? 1))
