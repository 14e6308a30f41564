import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'
import { emailFiles } from './email-files'

it('puts a mail into a file that only the operator can read, and tells the log no more than where', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'mail-')), 'mail')
  const info = vi.fn()
  const adapter = emailFiles({
    folder,
    defaultFromAddress: 'site@example.org',
    defaultFromName: 'Site',
  })({ payload: { logger: { info } } as unknown as Payload })

  await adapter.sendEmail({ to: 'reader@example.net', subject: 'مرحبا', text: 'Hello' })

  const [name = ''] = await readdir(folder)
  const mail = await readFile(join(folder, name), 'utf8')
  expect(name).toMatch(/\.eml$/)
  expect(mail).toContain('From: Site <site@example.org>')
  expect(mail).toContain('To: reader@example.net')
  expect(mail).toContain('Hello')
  expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
  expect(JSON.stringify(info.mock.calls)).not.toMatch(/reader@|Hello/)
})
