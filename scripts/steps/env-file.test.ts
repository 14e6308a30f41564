import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadEnvFile, parseEnvFile } from './env-file.mjs'

it.each([
  ['A=b', { A: 'b' }],
  ['A = b  ', { A: 'b' }],
  ['export A=b', { A: 'b' }],
  ['A=', { A: '' }],
  ['A=b # why', { A: 'b' }],
  ['# A=b', {}],
  ['A="b # c"', { A: 'b # c' }],
  ["A='b\\n'", { A: 'b\\n' }],
  ['A="b\\nc\\"d"', { A: 'b\nc"d' }],
  ['A=mongodb://u:p@h/n?a=b&c=d', { A: 'mongodb://u:p@h/n?a=b&c=d' }],
  ['A=b\r\nB=c\n\nnonsense\n1=2', { A: 'b', B: 'c' }],
])('reads %j', (text, expected) => {
  expect(parseEnvFile(text)).toEqual(expected)
})

it('lets what is set already win, and misses no file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'env file ')), '.env')
  const environment = { A: 'kept' }
  loadEnvFile(path, environment)
  writeFileSync(path, 'A=x\nB=y\n')
  loadEnvFile(path, environment)
  expect(environment).toEqual({ A: 'kept', B: 'y' })
})
