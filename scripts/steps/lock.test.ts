import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { holderOf, takeLock } from './lock.mjs'

const path = () => join(mkdtempSync(join(tmpdir(), 'lock ')), 'a', 'lock')

const take = (at: string) => {
  const taken = takeLock(at)
  if (typeof taken === 'number') throw new Error(`held by ${taken}`)
  return taken
}

it('is free, then taken, then free again', () => {
  const at = path()
  const release = take(at)
  expect(existsSync(at)).toBe(true)
  release()
  expect(existsSync(at)).toBe(false)
})

it('is held by a living process that said so lately, and by no other', () => {
  const at = path()
  take(at)()
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  try {
    writeFileSync(at, String(other.pid))
    expect(takeLock(at)).toBe(other.pid)
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(at, longAgo, longAgo)
    expect(holderOf(at)).toBeUndefined()
    take(at)()
  } finally {
    other.kill()
  }
})

it('outlives no process', async () => {
  const at = path()
  take(at)()
  const other = spawn(process.execPath, ['-e', ''])
  await new Promise((resolve) => other.on('close', resolve))
  writeFileSync(at, String(other.pid))
  expect(holderOf(at)).toBeUndefined()
})
