import { describe, expect, it } from 'vitest'
import { photograph, plain } from '@/cms/uploads/testing/pictures'
import { servedFile } from '@/cms/uploads/testing/served-file'
import { rest } from '@/test/harness/rest'
import {
  change,
  editorToken,
  type Picture,
  replace,
  send,
  sent,
  statusOf,
  stored,
  urls,
} from './testing/picture-desk'

describe('the files of a picture', () => {
  it('are public with it, and not before or after', async () => {
    const draft = await sent(await photograph(), { body: { alt: 'A', _status: 'draft' } })
    const all = urls(draft)
    for (const url of all) expect(await statusOf(url)).toBe(403)
    expect(
      (await servedFile(draft.url, { token: await editorToken() })).headers.get('cache-control'),
    ).toMatch(/private/)
    const as = (body: object) => change(draft.id, body)
    await as({ _status: 'published' })
    for (const url of all) expect(await statusOf(url)).toBe(200)
    await as({ _status: 'draft' })
    for (const url of all) expect(await statusOf(url)).toBe(403)
    await as({ _status: 'published' })
    await as({ deletedAt: new Date().toISOString() })
    for (const url of all) expect(await statusOf(url)).toBe(403)
  })

  it('lie in no folders that could be asked for', async () => {
    const { url } = await sent(await plain().png().toBuffer())
    expect(await statusOf(`${url}?prefix=x`)).toBe(404)
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
    await change(old.id, { _status: 'published' })
    expect(await statusOf(second.body.doc.url)).toBe(200)
    expect(await stored()).not.toContain(old.filename)
  })

  it('go with it, those of an unpublished replacement too', async () => {
    const before = await stored()
    const old = await sent(await photograph())
    await replace(old.id, await photograph(), { alt: 'A' }, { draft: true })
    expect((await rest('DELETE', `/media/${old.id}`, { token: await editorToken() })).status).toBe(
      200,
    )
    expect(await stored()).toEqual(before)
  })

  it('get new names when the focal point moves or the picture is cropped', async () => {
    const old = await sent(await photograph({ width: 1800, height: 1800 }))
    const edit = (uploadEdits: object) => change(old.id, { alt: 'A' }, { uploadEdits })
    const moved: Picture = (await edit({ focalPoint: { x: 10, y: 10 } })).body.doc
    expect(moved).toMatchObject({ focalX: 10, focalY: 10, width: 1800 })
    expect(urls(moved).filter((url) => urls(old).includes(url))).toEqual([])
    const strip = { crop: { unit: '%', x: 0, y: 0 }, widthInPixels: 1800, heightInPixels: 1 }
    expect((await edit(strip)).status).toBe(400)
    const crop = { unit: '%', x: 0, y: 0, width: 50, height: 50 }
    const cut: Picture = (await edit({ crop, widthInPixels: 900, heightInPixels: 900 })).body.doc
    expect([cut.width, cut.height]).toEqual([900, 900])
    for (const url of urls(moved)) expect(await statusOf(url)).toBe(403)
    for (const url of urls(cut)) expect(await statusOf(url)).toBe(200)
    expect((await edit({ focalPoint: { x: 50, y: 50 } })).status).toBe(200)
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
