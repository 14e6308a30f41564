import { beforeAll, describe, expect, it } from 'vitest'
import type { Segment } from '@/domain/translation/desk/desk'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { rest } from '@/test/harness/rest'
import { begun, inGerman, title } from './testing/begun'
import { deskOf } from './testing/desk-of'

let ana: Required<Who>
let bob: Required<Who>

beforeAll(async () => {
  await bootPayload()
  ana = await accountOf('translator')
  bob = await accountOf('translator')
})

const shown = async (desk: ReturnType<typeof deskOf>) =>
  (await desk.open()).body.segments.map(({ key, rev }: Segment) => ({ key, rev }))

describe('words that nobody saw', () => {
  it('are not published, and told of; without what was seen they are', async () => {
    const { desk, id, place } = await begun(ana)
    const seen = await shown(desk)
    await deskOf(bob, place).say(title, { msgstr: 'Etwas anderes' })
    const refused = await desk.deed('publish', { seen })
    expect(refused.status).toBe(409)
    expect(refused.body).toMatchObject({
      code: 'changed-meanwhile',
      count: 1,
      segments: [{ key: `title\u0004${title}` }],
    })
    expect((await inGerman(id)).title).toBe(title)
    expect((await desk.deed('publish', { seen: await shown(desk) })).status).toBe(200)
    expect((await inGerman(id)).title).toBe('Etwas anderes')
    await deskOf(bob, place).say(title, { msgstr: 'Noch etwas' })
    expect((await desk.deed('publish')).status).toBe(200)
  })

  it('are not approved with the others', async () => {
    const { desk, place } = await begun(ana)
    const seen = await shown(desk)
    await deskOf(bob, place).say(title, { msgstr: 'Etwas anderes' })
    expect((await desk.deed('approve-all', { seen })).body.done).toEqual({ left: 1 })
    expect((await desk.segmentOf(title)).state).toBe('needs-review')
    const again = await desk.deed('approve-all', { seen: await shown(desk) })
    expect(again.body.done).toEqual({ left: 0 })
    expect((await desk.segmentOf(title)).state).toBe('reviewed')
  })
})

describe('words of a machine', () => {
  it('stay marked when the original changes, and are not published', async () => {
    const { desk, id, catalogue } = await begun(ana)
    const { msgctxt, msgid, rev } = await desk.segmentOf(title)
    const messages = [{ msgctxt, msgid, msgstr: 'Zeichen der Anruf', rev, machine: true }]
    const path = `/translations/${catalogue}?draft=true`
    await rest('PATCH', path, { token: ana.token, body: { messages } })
    const payload = await bootPayload()
    const changed = 'Sign the appeal now'
    await payload.update({ collection: 'pages', id, data: { title: changed } })
    expect((await desk.say(changed, { fuzzy: false })).status).toBe(200)
    expect(await desk.segmentOf(changed)).toMatchObject({ state: 'needs-review', machine: true })
    expect((await desk.deed('publish')).body.code).toBe('machine-unreviewed')
  })
})
