import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { stored } from '@/test/harness/matrix/probes'
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

/** Every place in which a name may stand: what readers get, and all versions. */
const everywhere = async (catalogue: string): Promise<string> => {
  const payload = await bootPayload()
  const { docs } = await payload.findVersions({
    collection: 'translations',
    pagination: false,
    where: { parent: { equals: catalogue } },
  })
  return JSON.stringify([await stored('translations', catalogue), docs])
}

describe('a credit', () => {
  it('is none by default, and counts at once where a name is given', async () => {
    const { desk, catalogue } = await begun(ana)
    await desk.deed('publish')
    expect((await stored('translations', catalogue))?.credits).toEqual([])
    const { body } = await desk.deed('credit', { name: ' Ana  ' })
    expect(body.credit).toBe('Ana')
    const named = [{ by: ana.id, name: 'Ana' }]
    expect(await stored('translations', catalogue)).toMatchObject({
      credits: named,
      _status: 'published',
    })
    await deskOf(bob, desk.place).deed('credit', { name: 'Bob' })
    expect((await stored('translations', catalogue))?.credits).toHaveLength(2)
    expect((await desk.open()).body.credit).toBe('Ana')
  })

  it('that is taken back stands nowhere any more, and no old version brings it back', async () => {
    const { desk, catalogue } = await begun(ana)
    await desk.deed('credit', { name: 'Ana the brave' })
    await desk.deed('publish')
    await desk.say(title, { msgstr: 'Unterzeichnet' })
    await desk.deed('publish')
    expect(await everywhere(catalogue)).toContain('Ana the brave')
    expect((await desk.deed('credit', { name: null })).body.credit).toBeNull()
    expect(await everywhere(catalogue)).not.toContain('Ana the brave')
    expect((await stored('translations', catalogue))?._status).toBe('published')
  })

  it('is everybody’s own affair: nobody names another, or takes another’s name away', async () => {
    const { desk, catalogue } = await begun(ana)
    await desk.deed('credit', { name: 'Ana' })
    const named = [{ by: ana.id, name: 'Ana' }]
    const patch = (who: Who, credits: unknown, query = '?draft=true') =>
      rest('PATCH', `/translations/${catalogue}${query}`, { token: who.token, body: { credits } })
    for (const credits of [
      [],
      [{ by: ana.id, name: 'Ana Somebody' }],
      [...named, { by: 'somebody', name: 'Somebody' }],
    ])
      for (const query of ['', '?draft=true']) {
        const answer = await patch(bob, credits, query)
        expect([answer.status, answer.body.errors[0].data.code]).toEqual([403, 'not-your-credit'])
      }
    expect((await patch(bob, [...named, { by: bob.id, name: 'Bob' }])).status).toBe(200)
    const editor = await accountOf('editor')
    expect((await patch(editor, [{ by: ana.id, name: 'A.' }])).status).toBe(403)
    expect((await patch(editor, [{ by: bob.id, name: 'Bob' }])).status).toBe(200)
    expect((await stored('translations', catalogue))?.credits).toEqual([
      { by: bob.id, name: 'Bob' },
    ])
  })

  it('is taken back by who has left, from the trash and from closed originals too', async () => {
    const payload = await bootPayload()
    const leave = (who: Required<Who>, data: object) =>
      payload.update({ collection: 'users', id: who.id, data })
    const named = async (who: Required<Who>) => {
      const { desk, catalogue } = await begun(who)
      await desk.deed('credit', { name: 'Cy the brave' })
      await desk.deed('publish')
      expect(await everywhere(catalogue)).toContain('Cy the brave')
      return { desk, catalogue }
    }
    const cy = await accountOf('translator')
    const [moved, trashed, closed] = [await named(cy), await named(cy), await named(cy)]
    await payload.update({
      collection: 'translations',
      id: trashed.catalogue,
      data: { deletedAt: new Date().toISOString() },
    })
    await payload.update({
      collection: 'pages',
      id: closed.desk.place.documentId,
      data: { _status: 'draft' },
    })
    await leave(cy, { locales: ['fr'] })
    expect((await deskOf(bob, moved.desk.place).deed('credit', { name: null })).status).toBe(200)
    expect(await everywhere(moved.catalogue)).toContain('Cy the brave')
    const answer = await moved.desk.deed('credit', { name: null })
    expect([answer.status, answer.body.credit]).toEqual([200, null])
    await leave(cy, { roles: ['moderator'] })
    for (const { desk } of [trashed, closed])
      expect((await desk.deed('credit', { name: null })).status).toBe(200)
    for (const { catalogue } of [moved, trashed, closed])
      expect(await everywhere(catalogue)).not.toContain('Cy the brave')
    expect((await stored('translations', moved.catalogue))?._status).toBe('published')
    expect((await moved.desk.deed('credit', { name: null })).status).toBe(403)
    expect((await deskOf({}, moved.desk.place).deed('credit', { name: null })).status).toBe(401)
  })

  it('goes with the account', async () => {
    const dan = await accountOf('translator')
    const { desk, catalogue, id } = await begun(dan)
    await desk.deed('credit', { name: 'Dan the brave' })
    await deskOf(ana, desk.place).deed('credit', { name: 'Ana' })
    await desk.deed('publish')
    expect(JSON.stringify(await inGerman(id))).toContain('Dan the brave')
    const { token } = await accountOf('admin')
    expect((await rest('DELETE', `/users/${dan.id}`, { token })).status).toBe(200)
    expect(await everywhere(catalogue)).not.toContain('Dan the brave')
    const read = await inGerman(id)
    expect(read).toMatchObject({ title: 'Unterschreibt', _translation: { credits: ['Ana'] } })
  })
})
