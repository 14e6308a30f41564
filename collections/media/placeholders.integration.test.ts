import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { placeholdersDuty } from '@/cms/uploads/placeholders-duty'
import { photograph, plain } from '@/cms/uploads/testing/pictures'
import type { Media } from '@/payload-types'
import { bootPayload } from '@/test/harness/boot'
import { change, sent } from './testing/picture-desk'

const read = async (id: string) =>
  (await bootPayload()).findByID({ collection: 'media', id, overrideAccess: false })

const forget = async ({ id, updatedAt }: Media) =>
  (await bootPayload()).db.updateOne({
    collection: 'media',
    id,
    data: { placeholder: null, updatedAt },
  })

describe('the tiny form of a picture', () => {
  it('is made when the picture comes, and cannot be sent', async () => {
    const { id } = await sent(await photograph(), {
      body: { alt: 'A march', _status: 'published', placeholder: 'data:mine' },
    })
    expect((await read(id)).placeholder).toMatch(/^data:image\/webp;base64,/)
    expect((await read(id)).placeholder?.length).toBeLessThanOrEqual(400)
  })

  it('outlasts a save of other fields, and changes with the file', async () => {
    const { id } = await sent(await plain({ width: 60, height: 40 }).png().toBuffer())
    const { placeholder } = await read(id)
    await change(id, { credit: 'Somebody', _status: 'published', placeholder: '' })
    expect(await read(id)).toMatchObject({ credit: 'Somebody', placeholder })
    await sent(await plain({ width: 40, height: 60 }).negate().png().toBuffer(), {
      path: `/media/${id}`,
      method: 'PATCH',
    })
    expect((await read(id)).placeholder).not.toBe(placeholder)
  })

  it('is made by and by for pictures that came before, without touching anything else of them', async () => {
    const payload = await bootPayload()
    const through = await sent(await plain().ensureAlpha(0.5).png().toBuffer())
    const pictures = []
    for (let count = 0; count < 12; count += 1)
      pictures.push(await read((await sent(await plain().png().toBuffer())).id))
    for (const picture of pictures) await forget(picture)
    const req = await createLocalReq({}, payload)
    await placeholdersDuty.run(req)
    await placeholdersDuty.run(req)
    for (const picture of pictures) expect(await read(picture.id)).toEqual(picture)
    expect((await read(through.id)).placeholder ?? null).toBeNull()
  })
})
