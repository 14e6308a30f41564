import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The journeys' site: the server as it is in production, on demonstration content in a folder that goes with it.
const folder = mkdtempSync(join(tmpdir(), 'countersign-journeys-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

Object.assign(process.env, { NODE_ENV: 'production', DATA_DIR: folder })
await import('../server/main.mjs')
