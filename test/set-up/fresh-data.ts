import { copyFileSync, existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { shutDownPayload } from '../harness/boot'
import { templateIn } from '../harness/template'

const runFolder = inject('runFolder')
const folder = mkdtempSync(join(runFolder, 'file-'))

/** A database of its own on the MongoDB server that the environment names. */
const ownDatabase = (url: string): string => {
  const own = new URL(url)
  own.pathname = `/countersign-test-${process.pid}-${Date.now().toString(36)}`
  return own.href
}

// The environment is parsed when `env.ts` is first imported, which no set-up file may do before this.
const server = process.env.DATABASE_URL
if (server?.startsWith('mongodb')) process.env.DATABASE_URL = ownDatabase(server)
else {
  process.env.DATABASE_URL = `file:${join(folder, 'countersign.db')}`
  if (existsSync(templateIn(runFolder)))
    copyFileSync(templateIn(runFolder), join(folder, 'countersign.db'))
}
process.env.DATA_DIR = folder
process.env.PAYLOAD_SECRET = 'only-for-tests-and-long-enough-for-them'
process.env.SITE_URL = 'http://localhost:3000'

afterAll(shutDownPayload)
