import { mkdir, mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { duties } from '../upkeep/duties'
import { forgetMailFiles, mailFilesDuty } from './forget-mail-files'

const day = 86_400_000
const now = Date.parse('2026-03-01T12:00:00Z')

const file = async (folder: string, name: string, age: number): Promise<void> => {
  await writeFile(join(folder, name), 'To: canary@signer.example')
  const then = new Date(now - age)
  await utimes(join(folder, name), then, then)
}

it('deletes mails older than thirty days, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mails-'))
  await file(folder, 'old.eml', 31 * day)
  await file(folder, 'older.eml', 400 * day)
  await file(folder, 'new.eml', 30 * day)
  await file(folder, 'notes.txt', 400 * day)
  await mkdir(join(folder, 'kept.eml'))
  await utimes(join(folder, 'kept.eml'), 0, 0)

  expect(await forgetMailFiles(folder, now)).toBe(2)
  expect((await readdir(folder)).sort()).toEqual(['kept.eml', 'new.eml', 'notes.txt'])
  expect(await forgetMailFiles(folder, now)).toBe(0)
})

it('has nothing to do where no mail was put into a file', async () => {
  expect(await forgetMailFiles(join(tmpdir(), crypto.randomUUID()), now)).toBe(0)
})

it('is one of the duties of the site', () => {
  expect(duties).toContain(mailFilesDuty)
})
