import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The journeys' site: the server as it is in production, on demonstration content in a folder that goes with it.
const folder = mkdtempSync(join(tmpdir(), 'countersign-journeys-'))
// What journeys that need a site of their own start from: see own-site.ts.
const template = join(tmpdir(), `countersign-template-${process.env.PORT}`)
process.on('exit', () => {
  for (const place of [folder, template]) rmSync(place, { recursive: true, force: true })
})

Object.assign(process.env, { NODE_ENV: 'production', DATA_DIR: folder })
await import('../server/main.mjs')
