import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'
import { begun, inGerman, title } from './testing/begun'
import { deskOf, needSecondPerson } from './testing/desk-of'

let ana: Required<Who>
let bob: Required<Who>

beforeAll(async () => {
  await bootPayload()
  ana = await accountOf('translator')
  bob = await accountOf('translator')
})

afterEach(() => needSecondPerson(false))

/** What Ana wrote, at her desk and at Bob's. */
const written = async () => {
  const work = await begun(ana)
  return { ...work, second: deskOf(bob, work.place) }
}

describe('where a second person has to review', () => {
  it('nobody publishes what was not reviewed, whichever way in', async () => {
    const { desk, second, id, catalogue } = await written()
    await needSecondPerson(true)
    for (const one of [desk, second]) {
      const refused = await one.deed('publish')
      expect([refused.status, refused.body.code, refused.body.count]).toEqual([
        403,
        'not-reviewed',
        1,
      ])
    }
    const admin = await accountOf('admin')
    const body = { _status: 'published' }
    for (const { token } of [ana, bob, admin]) {
      const direct = await rest('PATCH', `/translations/${catalogue}`, { token, body })
      expect(direct.status, direct.text).toBe(403)
      const query = { where: { id: { equals: catalogue } } }
      await rest('PATCH', '/translations', { token, body, query })
    }
    expect((await stored('translations', catalogue))?._status).toBe('draft')
    expect((await inGerman(id)).title).toBe(title)
  })

  it('nobody approves what they wrote themselves, with new words or old, one by one or all', async () => {
    const { desk, catalogue } = await written()
    await needSecondPerson(true)
    for (const words of [{ reviewed: true }, { msgstr: 'Unterzeichnet', reviewed: true }]) {
      const refused = await desk.say(title, words)
      expect([refused.status, refused.body.code]).toEqual([403, 'own-words'])
    }
    const { msgctxt, msgid, msgstr, rev } = await desk.segmentOf(title)
    const messages = [{ msgctxt, msgid, msgstr, rev, reviewed: true, by: bob.id }]
    const path = `/translations/${catalogue}?draft=true`
    const direct = await rest('PATCH', path, { token: ana.token, body: { messages } })
    expect(direct.status).toBe(403)
    await desk.deed('approve-all')
    expect((await desk.segmentOf(title)).state).toBe('needs-review')
  })

  it('another person approves all, and then either may publish', async () => {
    const { desk, second, id } = await written()
    await needSecondPerson(true)
    expect((await second.deed('approve-all')).body.counts).toMatchObject({ reviewed: 1 })
    expect(await desk.segmentOf(title)).toMatchObject({ state: 'reviewed', own: true })
    expect((await desk.deed('publish')).status).toBe(200)
    expect((await inGerman(id)).title).toBe('Unterschreibt')
  })

  it('words that change are to be reviewed again, by somebody else than who changed them', async () => {
    const { second, desk } = await written()
    await needSecondPerson(true)
    await second.say(title, { reviewed: true })
    await second.say(title, { msgstr: 'Unterzeichnet' })
    expect((await second.deed('publish')).body.code).toBe('not-reviewed')
    expect((await second.say(title, { reviewed: true })).body.code).toBe('own-words')
    expect((await desk.say(title, { reviewed: true })).status).toBe(200)
    expect((await second.deed('publish')).status).toBe(200)
  })

  it('an old version comes back with its authors and reviews, and counts on', async () => {
    const { second, desk, catalogue, id } = await written()
    await needSecondPerson(true)
    await second.say(title, { reviewed: true })
    await second.deed('publish')
    await second.say(title, { msgstr: 'Unterzeichnet' })
    const payload = await bootPayload()
    const { docs } = await payload.findVersions({
      collection: 'translations',
      where: {
        and: [{ parent: { equals: catalogue } }, { 'version._status': { equals: 'published' } }],
      },
    })
    const path = `/translations/versions/${docs[0]?.id}`
    const restored = await rest('POST', path, { token: ana.token })
    expect(restored.status, restored.text).toBe(200)
    expect(await desk.segmentOf(title)).toMatchObject({
      ...{ msgstr: 'Unterschreibt', state: 'reviewed', own: true, rev: 4 },
    })
    expect((await inGerman(id)).title).toBe('Unterschreibt')
  })
})
