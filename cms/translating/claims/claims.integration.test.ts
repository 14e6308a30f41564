import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StaffRole } from '@/domain/permissions'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { recounted } from '../progress/recount-soon'
import { claim, handOver, prolong, release } from './claim'
import { colleagues } from './colleagues'
import { rowAt, taskAt } from './task-at'

const day = 86_400_000

const asker = async (
  role: StaffRole,
  locales: string[],
  name: string,
): Promise<PayloadRequest & { user: { id: string } }> => {
  const payload = await bootPayload()
  const user = await make('users', { roles: [role], locales, name })
  return (await createLocalReq(
    { user: { ...user, collection: 'users' } as never },
    payload,
  )) as never
}

let ada: Awaited<ReturnType<typeof asker>>
let ben: typeof ada
let editor: typeof ada
let place: { of: string; documentId: string; locale: string }

beforeAll(async () => {
  ada = await asker('translator', ['de'], 'Ada')
  ben = await asker('translator', ['de', 'fr'], 'Ben')
  editor = await asker('editor', [], 'Edith')
})

beforeEach(async () => {
  const { id } = await make('pages', { published: true })
  await recounted(await bootPayload())
  place = { of: 'pages', documentId: id, locale: 'de' }
})

const eventsOf = async () => {
  const { docs } = await (await bootPayload()).find({
    collection: 'translation-events',
    depth: 0,
    sort: 'createdAt',
    where: { documentId: { equals: place.documentId } },
  })
  return docs.map(({ event, by }) => [event, by])
}

const expireNow = async () => {
  const payload = await bootPayload()
  const row = await rowAt(ada, place)
  await payload.db.updateOne({
    collection: 'translation-tasks',
    where: { id: { equals: row?.id } },
    data: { claimExpires: new Date(Date.now() - 1000).toISOString() },
  })
}

describe('a claim', () => {
  it('is told to both, with its name and its end in 14 days, and is written down once', async () => {
    await claim(ada, place)
    await claim(ada, place)
    const own = await taskAt(ada, place)
    expect(own.claim).toMatchObject({ own: true, name: 'Ada' })
    expect((await taskAt(ben, place)).claim).toMatchObject({ own: false, name: 'Ada' })
    const days = (Date.parse(own.claim?.expires ?? '') - Date.now()) / day
    expect(days).toBeGreaterThan(13.9)
    expect(days).toBeLessThan(14.1)
    expect(await eventsOf()).toEqual([['claimed', ada.user.id]])
  })

  it('goes to one of ten who ask at the same moment', async () => {
    const askers = await Promise.all(
      Array.from({ length: 10 }, (_, index) => asker('translator', ['de'], `Asker ${index}`)),
    )
    const results = await Promise.allSettled(askers.map((each) => claim(each, place)))
    const won = results.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []))
    expect(won).toHaveLength(1)
    const winner = askers[won[0] ?? -1]
    expect((await rowAt(ada, place))?.claimedBy).toBe(winner?.user.id)
    for (const result of results)
      if (result.status === 'rejected')
        expect(result.reason).toMatchObject({
          status: 409,
          data: { claim: { name: `Asker ${won[0]}` } },
        })
    expect(await eventsOf()).toHaveLength(1)
  })

  it('runs out: then somebody else may have it', async () => {
    await claim(ada, place)
    await expireNow()
    expect((await taskAt(ben, place)).claim).toBeNull()
    await claim(ben, place)
    expect((await taskAt(ben, place)).claim).toMatchObject({ own: true })
  })

  it('is prolonged by work, for its holder alone and only while it holds', async () => {
    const payload = await bootPayload()
    await claim(ada, place)
    const soon = new Date(Date.now() + day).toISOString()
    const row = await rowAt(ada, place)
    await payload.db.updateOne({
      collection: 'translation-tasks',
      where: { id: { equals: row?.id } },
      data: { claimExpires: soon },
    })
    await prolong(ben, place)
    expect((await taskAt(ada, place)).claim?.expires).toBe(soon)
    await prolong(ada, place)
    const prolonged = Date.parse((await taskAt(ada, place)).claim?.expires ?? '')
    expect(prolonged).toBeGreaterThan(Date.now() + 13 * day)
    await prolong(ada, place)
    expect(Date.parse((await taskAt(ada, place)).claim?.expires ?? '')).toBe(prolonged)
    await expireNow()
    await prolong(ada, place)
    expect((await taskAt(ada, place)).claim).toBeNull()
  })

  it('is given up by its holder or an editor, and by nobody else', async () => {
    await claim(ada, place)
    await expect(release(ben, place)).rejects.toMatchObject({ status: 409 })
    await release(ada, place)
    await claim(ben, place)
    await release(editor, place)
    await release(editor, place)
    expect((await taskAt(ada, place)).claim).toBeNull()
    expect((await eventsOf()).map(([event]) => event)).toEqual([
      'claimed',
      'released',
      'claimed',
      'released',
    ])
  })

  it('is handed over to who works in the language, by its holder or an editor', async () => {
    const french = await asker('translator', ['fr'], 'Fleur')
    await claim(ada, place)
    await expect(handOver(ada, place, french.user.id)).rejects.toMatchObject({ status: 400 })
    await expect(handOver(ben, place, ben.user.id)).rejects.toMatchObject({ status: 409 })
    await handOver(ada, place, ben.user.id)
    expect((await taskAt(ben, place)).claim).toMatchObject({ own: true, name: 'Ben' })
    await handOver(editor, place, ada.user.id)
    expect((await taskAt(ada, place)).claim).toMatchObject({ own: true })
    expect(await eventsOf()).toContainEqual(['handed-over', editor.user.id])
  })

  it('of what cannot be translated is refused', async () => {
    for (const bad of [
      { ...place, documentId: 'nonsense' },
      { ...place, locale: 'en' },
      { ...place, locale: 'xx' },
    ])
      await expect(claim(ada, bad)).rejects.toMatchObject({ status: 404 })
  })

  it('survives the next count', async () => {
    await claim(ada, place)
    const payload = await bootPayload()
    await payload.update({
      collection: 'pages',
      id: place.documentId,
      data: { title: 'Another title' },
    })
    await recounted(payload)
    expect(await rowAt(ada, place)).toMatchObject({ title: 'Another title' })
    expect((await taskAt(ada, place)).claim).toMatchObject({ own: true })
  })
})

describe('colleagues', () => {
  it('are told by name alone, without oneself', async () => {
    const asked = Object.assign(await createLocalReq({ user: ben.user as never }, ben.payload), {
      query: { locale: 'fr' },
    })
    const told: Record<string, string>[] = await (await colleagues(asked)).json()
    expect(told.map(({ name }) => name)).toEqual(expect.arrayContaining(['Edith']))
    expect(told.map(({ name }) => name)).not.toContain('Ada')
    expect(told.map(({ name }) => name)).not.toContain('Ben')
    for (const one of told) expect(Object.keys(one).sort()).toEqual(['id', 'name'])
  })
})
