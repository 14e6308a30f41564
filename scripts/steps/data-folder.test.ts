import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { embeddedSecret, isEmbedded, makeDataFolder } from './data-folder.mjs'

afterEach(() => vi.unstubAllEnvs())

const here = () => mkdtempSync(join(tmpdir(), 'data folder '))
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)

it('makes the folder and its secret for the owner alone, and keeps the secret', () => {
  vi.stubEnv('DATA_DIR', join(here(), 'a', 'b'))
  const folder = makeDataFolder()
  const secret = embeddedSecret(folder)
  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(modeOf(folder)).toBe('700')
  expect(modeOf(join(folder, 'secret'))).toBe('600')
  expect(makeDataFolder()).toBe(folder)
  expect(embeddedSecret(folder)).toBe(secret)
})

it('makes another secret in place of one that was cut short', () => {
  const folder = here()
  writeFileSync(join(folder, 'secret'), '')
  expect(embeddedSecret(folder)).toMatch(/^[0-9a-f]{64}$/)
  expect(readFileSync(join(folder, 'secret'), 'utf8').trim()).toBe(embeddedSecret(folder))
})

it('says that a file stands in the way', () => {
  const file = join(here(), 'file')
  writeFileSync(file, '')
  for (const path of [file, join(file, 'below')]) {
    vi.stubEnv('DATA_DIR', path)
    expect(makeDataFolder).toThrow(`the data folder ${path} is not a folder`)
  }
})

it.each([
  ['', true],
  ['file:/a/b.db', true],
  ['mongodb://localhost/x', false],
  ['mongodb+srv://localhost/x', false],
])('takes DATABASE_URL %j for the embedded database: %s', (url, expected) => {
  vi.stubEnv('DATABASE_URL', url)
  expect(isEmbedded()).toBe(expected)
})
