import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { paper, wordDocument, zipOf } from '@/cms/uploads/testing/files'
import { servedFile } from '@/cms/uploads/testing/served-file'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { rest } from '@/test/harness/rest'

const mp3 = Buffer.from('ID3\x04\0\0\0\0\0\0\xff\xfb\x90\x44', 'latin1')

let token: string

const file = (data: Buffer, name = 'paper.pdf') => ({
  name,
  type: 'text/html',
  data: new Uint8Array(data),
})

const send = (data: Buffer, name?: string, body: object = {}) =>
  rest('POST', '/documents', {
    token,
    body: { title: 'A paper', _status: 'published', ...body },
    file: file(data, name),
  })

const sent = async (...how: Parameters<typeof send>) => {
  const { status, body, text } = await send(...how)
  expect(status, text).toBe(201)
  return body.doc
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')

const stored = async (): Promise<string[]> =>
  (await readdir(join(process.env.DATA_DIR ?? '', 'documents')).catch(() => [])).sort()

beforeAll(async () => {
  await bootPayload()
  token = (await accountOf('editor')).token
})

describe('a document', () => {
  it('is kept byte for byte, with its hash and the day it came', async () => {
    const doc = await sent(paper(), 'Mission statement (2002).PDF', { sha256: 'f'.repeat(64) })
    expect(doc.filename).toMatch(/^mission-statement-2002-[0-9a-f]{8}\.pdf$/)
    expect(doc).toMatchObject({ sha256: sha256(paper()), mimeType: 'application/pdf' })
    expect(Date.now() - Date.parse(doc.receivedAt)).toBeLessThan(60_000)
    const { data, headers } = await servedFile(doc.url)
    expect(data.equals(paper())).toBe(true)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-disposition')).toBe(`inline; filename="${doc.filename}"`)
  })

  it.each([
    ['doc', wordDocument(), 'application/msword', /^attachment;/],
    ['rtf', Buffer.from('{\\rtf1 Hello}'), 'application/rtf', /^attachment;/],
    ['vtt', Buffer.from('WEBVTT\n\n'), 'text/vtt; charset=utf-8', /^inline;/],
    ['mp3', mp3, 'audio/mpeg', /^inline;/],
  ])('that is %s is sent as such, whatever it was called', async (extension, data, mime, how) => {
    const doc = await sent(data, 'page.html')
    expect(doc.filename.endsWith(`.${extension}`)).toBe(true)
    const { headers } = await servedFile(doc.url)
    expect(headers.get('content-type')).toBe(mime)
    expect(headers.get('content-disposition')).toMatch(how)
    expect(headers.get('content-security-policy')).toMatch(/sandbox$/)
  })

  it.each([
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', Buffer.from(`MZ${'\0'.repeat(100)}`)],
    ['an archive', zipOf({ 'a.txt': 'a' })],
    ['an empty file', Buffer.alloc(0)],
    ['a PDF with a script', paper('/OpenAction <</S /JavaScript /JS (app.alert(1))>>')],
    ['too many bytes', Buffer.concat([paper(), Buffer.alloc(25_000_000)])],
  ])('cannot be %s', async (_, data) => {
    const before = await stored()
    const { status, body } = await send(data)
    expect([400, 413]).toContain(status)
    expect(body.errors[0].message).toMatch(/Upload|upload|Choose/)
    expect(await stored()).toEqual(before)
  })

  it('keeps its hash through edits, and has a new one with a new file', async () => {
    const doc = await sent(paper())
    const path = `/documents/${doc.id}`
    const edited = await rest('PATCH', path, { token, body: { title: 'B', sha256: 'x' } })
    expect(edited.body.doc).toMatchObject({ sha256: doc.sha256, receivedAt: doc.receivedAt })
    const other = paper('/Lang (en)')
    const { body } = await rest('PATCH', path, { token, body: { title: 'B' }, file: file(other) })
    expect(body.doc.sha256).toBe(sha256(other))
    expect(await stored()).not.toContain(doc.filename)
    await rest('DELETE', path, { token })
    expect(await stored()).not.toContain(body.doc.filename)
  })
})

describe('a recording', () => {
  it('can be heard from any point on', async () => {
    const data = Buffer.concat([mp3, Buffer.alloc(200_000, 'sound')])
    const { url } = await sent(data, 'speech.mp3')
    const part = await servedFile(url, { range: 'bytes=100000-' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 100000-200013/${data.length}`)
    expect(part.data.equals(data.subarray(100_000))).toBe(true)
    expect((await servedFile(url, { range: 'bytes=-10' })).data.equals(data.subarray(-10))).toBe(
      true,
    )
    const beyond = await servedFile(url, { range: 'bytes=900000-' })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([
      416,
      `bytes */${data.length}`,
    ])
    const stale = await servedFile(url, { range: 'bytes=0-1', 'if-range': '"another"' })
    expect([stale.status, stale.data.length]).toEqual([200, data.length])
  })

  it('is nobody else’s before it is published', async () => {
    const { url } = await sent(paper(), 'secret.pdf', { _status: 'draft' })
    expect((await servedFile(url)).status).toBe(403)
    expect((await servedFile(url, { range: 'bytes=0-1' })).status).toBe(403)
    expect((await servedFile(url, { token })).status).toBe(200)
    const elsewhere = '/api/documents/file/..%2Fcountersign.db'
    expect((await servedFile(elsewhere)).status).toBe(403)
    expect((await servedFile(elsewhere, { token })).status).toBe(403)
    expect((await servedFile('/api/documents/file/none.pdf', { token })).status).toBe(404)
  })
})
