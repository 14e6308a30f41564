import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { movingPicture, photograph, plain } from '@/cms/uploads/testing/pictures'
import { servedFile } from '@/cms/uploads/testing/served-file'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Method, rest } from '@/test/harness/rest'

type Size = { url: string | null; width: number | null; height: number | null; mimeType: string }
type Picture = {
  id: string
  url: string
  filename: string
  mimeType: string
  width: number
  height: number
  focalX: number
  sizes: Record<string, Size>
}

let token: string

const send = (
  data: Buffer,
  {
    name = 'march.jpg',
    type = 'image/jpeg',
    body = { alt: 'A march', _status: 'published' } as object,
    path = '/media',
    method = 'POST' as Method,
    query = {} as Record<string, unknown>,
  } = {},
) => rest(method, path, { token, query, body, file: { name, type, data: new Uint8Array(data) } })

const sent = async (data: Buffer, how?: Parameters<typeof send>[1]): Promise<Picture> => {
  const { status, body, text } = await send(data, how)
  expect(status, text).toBeLessThan(300)
  return body.doc
}

const replace = (id: string, data: Buffer, body: object, query: Record<string, unknown> = {}) =>
  send(data, { path: `/media/${id}`, method: 'PATCH', body, query })

const urls = ({ url, sizes }: Picture): string[] => [
  url,
  ...Object.values(sizes).flatMap((size) => size.url ?? []),
]

const stored = async (): Promise<string[]> =>
  (await readdir(join(process.env.DATA_DIR ?? '', 'media')).catch(() => [])).sort()

const statusOf = async (url: string) => (await servedFile(url)).status

beforeAll(async () => {
  await bootPayload()
  token = (await accountOf('editor')).token
})

describe('a photograph', () => {
  it('is kept upright in every size, with nothing of where and by whom it was taken', async () => {
    const picture = await sent(await photograph({ width: 2400, height: 1800 }))
    expect(picture).toMatchObject({ width: 1800, height: 2400, mimeType: 'image/jpeg' })
    expect(urls(picture)).toHaveLength(14)
    for (const url of urls(picture)) {
      const { status, data, headers } = await servedFile(url)
      expect([status, headers.get('x-content-type-options')]).toEqual([200, 'nosniff'])
      expect(data.toString('latin1')).not.toMatch(/Exif|Spycam|secret|xmpmeta|8BIM|ICC_PROFILE/i)
      const found = await sharp(data).metadata()
      expect(found.exif ?? found.xmp ?? found.icc ?? found.orientation).toBeUndefined()
      expect(`image/${found.format === 'heif' ? 'avif' : found.format}`).toBe(
        headers.get('content-type'),
      )
    }
    const { w320Avif, w1600Webp, w960, cardAvif, share } = picture.sizes
    expect(w320Avif).toMatchObject({ width: 320, height: 427, mimeType: 'image/avif' })
    expect(w1600Webp).toMatchObject({ width: 1600, height: 2133, mimeType: 'image/webp' })
    expect(w960).toMatchObject({ width: 960, height: 1280, mimeType: 'image/jpeg' })
    expect(cardAvif).toMatchObject({ width: 720, height: 480 })
    expect(share).toMatchObject({ width: 1200, height: 630, mimeType: 'image/jpeg' })
  })

  it('is never enlarged', async () => {
    const { sizes } = await sent(await plain({ width: 500, height: 300 }).jpeg().toBuffer())
    expect(sizes.w320Webp).toMatchObject({ width: 320 })
    for (const name of ['w640Avif', 'w960Webp', 'w1600Avif', 'w960'])
      expect(sizes[name]).toMatchObject({ width: 500, height: 300 })
    expect([sizes.card?.url, sizes.share?.url]).toEqual([null, null])
  })

  it('may have nearly any shape', async () => {
    for (const [width, height] of [
      [1, 1],
      [20, 1],
      [1300, 65],
      [65, 1300],
    ] as const)
      await sent(await plain({ width, height }).png().toBuffer())
  })
})

describe('what a client claims', () => {
  it.each([
    ['../../../etc/passwd', /^passwd-[0-9a-f]{8}\.png$/],
    [`${'x'.repeat(300)}.png`, /^x{60}-[0-9a-f]{8}\.png$/],
    ['照片\u202Egnp.exe', /^[a-z0-9-]+\.png$/],
    ['page.html', /^page-[0-9a-f]{8}\.png$/],
  ])('is not believed: %j', async (name, expected) => {
    const picture = await sent(await plain().png().toBuffer(), { name, type: 'text/html' })
    expect(picture.filename).toMatch(expected)
    expect((await servedFile(picture.url)).headers.get('content-type')).toBe('image/png')
  })

  it('gives two files of one name two names', async () => {
    const data = await plain().png().toBuffer()
    const [one, other] = [await sent(data), await sent(data)]
    expect(one.filename).not.toBe(other.filename)
  })

  it.each([
    ['a web page', () => Buffer.from('<!doctype html><script>alert(1)</script>'), /not a picture/],
    ['an SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /as PNG/],
    ['a moving picture', movingPicture, /This picture moves/],
    ['an empty file', () => Buffer.alloc(0), /empty/],
    ['a cut-off picture', async () => (await photograph()).subarray(0, 3000), /damaged/],
    ['an endless strip', () => plain({ width: 2100, height: 100 }).png().toBuffer(), /20 times/],
    ['too many bytes', () => Buffer.alloc(15_000_001), /at most 15 MB/],
    ['far too many bytes', () => Buffer.alloc(26_000_000), /at most 15 MB/],
  ])('does not get %s in', async (_, make, message) => {
    const before = await stored()
    const { status, body } = await send(await make(), { name: 'a.png', type: 'image/png' })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body.errors[0].message).toMatch(message)
    expect(await stored()).toEqual(before)
  })

  it('does not make the server fetch anything', async () => {
    const body = { alt: 'A', filename: 'a.png', url: 'http://127.0.0.1:1/a.png' }
    const { status, body: answer } = await rest('POST', '/media', { token, body })
    expect([status, answer.errors[0].message]).toEqual([400, 'Choose a file first.'])
    const paste = await rest('GET', '/media/paste-url', { token, query: { src: body.url } })
    expect(paste.status).toBe(400)
  })

  it('counts for nothing without a log-in', async () => {
    const before = await stored()
    const file = {
      name: 'a.png',
      type: 'image/png',
      data: new Uint8Array(await plain().png().toBuffer()),
    }
    expect((await rest('POST', '/media', { body: { alt: 'A' }, file })).status).toBe(403)
    const form = new FormData()
    form.set('file', JSON.stringify({ filename: before[0], clientUploadContext: {}, size: 1 }))
    const claim = new Request('http://x', { method: 'POST', body: form })
    const answer = await rest('POST', '/media', {
      body: await claim.clone().text(),
      headers: { 'content-type': claim.headers.get('content-type') ?? '' },
    })
    expect(answer.status).toBe(400)
    expect(await stored()).toEqual(before)
  })
})

describe('the files of a picture', () => {
  it('are public with it, and not before or after', async () => {
    const draft = await sent(await photograph(), { body: { alt: 'A', _status: 'draft' } })
    const all = urls(draft)
    for (const url of all) expect(await statusOf(url)).toBe(403)
    expect((await servedFile(draft.url, { token })).headers.get('cache-control')).toMatch(/private/)
    const as = (body: object) => rest('PATCH', `/media/${draft.id}`, { token, body })
    await as({ _status: 'published' })
    for (const url of all) expect(await statusOf(url)).toBe(200)
    await as({ _status: 'draft' })
    for (const url of all) expect(await statusOf(url)).toBe(403)
    await as({ _status: 'published' })
    await as({ deletedAt: new Date().toISOString() })
    for (const url of all) expect(await statusOf(url)).toBe(403)
  })

  it('cannot be published without a description', async () => {
    const before = await stored()
    const { status } = await send(await photograph(), { body: { _status: 'published' } })
    expect(status).toBe(400)
    expect(await stored()).toEqual(before)
  })

  it('give way to those of the picture that replaces it', async () => {
    const before = await stored()
    const old = await sent(await photograph())
    const { body } = await replace(old.id, await plain().png().toBuffer(), { alt: 'Another' })
    const added = (await stored()).filter((name) => !before.includes(name))
    expect(added).toContain(body.doc.filename)
    expect(added.every((name) => name.startsWith(body.doc.filename.replace('.png', '')))).toBe(true)
  })

  it('stay when a replacement is refused', async () => {
    const old = await sent(await photograph())
    const before = await stored()
    expect((await replace(old.id, await photograph(), { alt: '' })).status).toBe(400)
    expect((await replace(old.id, Buffer.from('<svg/>'), { alt: 'A' })).status).toBe(400)
    expect(await stored()).toEqual(before)
    for (const url of urls(old)) expect(await statusOf(url)).toBe(200)
  })

  it('stay public while only a draft replaces them, and go when it is published', async () => {
    const old = await sent(await photograph())
    const draft = { draft: true }
    const first = await replace(old.id, await plain().png().toBuffer(), { alt: 'A' }, draft)
    expect([await statusOf(old.url), await statusOf(first.body.doc.url)]).toEqual([200, 403])
    const second = await replace(old.id, await plain().png().toBuffer(), { alt: 'B' }, draft)
    expect(await stored()).not.toContain(first.body.doc.filename)
    await rest('PATCH', `/media/${old.id}`, { token, body: { _status: 'published' } })
    expect(await statusOf(second.body.doc.url)).toBe(200)
    expect(await stored()).not.toContain(old.filename)
  })

  it('go with it, those of an unpublished replacement too', async () => {
    const before = await stored()
    const old = await sent(await photograph())
    await replace(old.id, await photograph(), { alt: 'A' }, { draft: true })
    expect((await rest('DELETE', `/media/${old.id}`, { token })).status).toBe(200)
    expect(await stored()).toEqual(before)
  })

  it('get new names when the focal point moves or the picture is cropped', async () => {
    const old = await sent(await photograph({ width: 1800, height: 1800 }))
    const change = (uploadEdits: object) =>
      rest('PATCH', `/media/${old.id}`, { token, body: { alt: 'A' }, query: { uploadEdits } })
    const moved: Picture = (await change({ focalPoint: { x: 10, y: 10 } })).body.doc
    expect(moved).toMatchObject({ focalX: 10, focalY: 10, width: 1800 })
    expect(urls(moved).filter((url) => urls(old).includes(url))).toEqual([])
    const strip = { crop: { unit: '%', x: 0, y: 0 }, widthInPixels: 1800, heightInPixels: 1 }
    expect((await change(strip)).status).toBe(400)
    const crop = { unit: '%', x: 0, y: 0, width: 50, height: 50 }
    const cut: Picture = (await change({ crop, widthInPixels: 900, heightInPixels: 900 })).body.doc
    expect([cut.width, cut.height]).toEqual([900, 900])
    for (const url of urls(moved)) expect(await statusOf(url)).toBe(403)
    for (const url of urls(cut)) expect(await statusOf(url)).toBe(200)
    expect((await change({ focalPoint: { x: 50, y: 50 } })).status).toBe(200)
  })

  it('may be kept by caches as long as their names hold', async () => {
    const { url } = await sent(await photograph())
    const { headers } = await servedFile(url)
    expect(headers.get('cache-control')).toMatch(/public.*immutable/)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    const again = await servedFile(url, { 'if-none-match': headers.get('etag') ?? '' })
    expect([again.status, again.data.length]).toEqual([304, 0])
    expect(headers.get('set-cookie')).toBeNull()
  })
})
