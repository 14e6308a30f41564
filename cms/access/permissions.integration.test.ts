import { hasDraftsEnabled } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '@/domain/permissions'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, type OwnSlug, publicity, unique } from '@/test/harness/documents'
import { covers } from '@/test/harness/matrix/covers'
import {
  asking,
  idsIn,
  isClosed,
  isGranted,
  isRefused,
  markOf,
  stored,
} from '@/test/harness/matrix/probes'
import { collectionSlugs, markField, type Sample, samplesOf } from '@/test/harness/matrix/samples'

const people = new Map<Role, Who>()

beforeAll(async () => {
  await bootPayload()
  // Another administrator stays when a test takes one away.
  await accountOf('admin')
  for (const role of roles) people.set(role, role === 'public' ? { role } : await accountOf(role))
})

/** Accounts are made anew where a test may remove or change them. */
const someone = async (role: Role, slug: OwnSlug, mayEnd = false): Promise<Who> => {
  if (role !== 'public' && slug === 'users' && mayEnd) return accountOf(role)
  const who = people.get(role)
  if (!who) throw new Error(`Nobody is ${role}.`)
  return who
}

const versionsOf = async (slug: OwnSlug, { id }: Sample): Promise<Doc[]> => {
  const payload = await bootPayload()
  if (!payload.collections[slug].config.versions) return []
  const query = { where: { parent: { equals: id } }, sort: 'updatedAt', trash: true } as const
  const { docs } = await payload.findVersions({ collection: slug, ...query })
  return docs as unknown as Doc[]
}

const isLivePublication = ({ isPublished, isTrashed }: Sample): boolean => isPublished && !isTrashed

const sorted = (ids: string[]): string[] => [...new Set(ids)].sort()
const idsOf = (samples: Sample[]): string[] => sorted(samples.map(({ id }) => id))

const shared = new Map<string, Promise<Sample[]>>()

/** Documents that are only looked at: everybody can look at the same ones, but for accounts. */
const samplesToRead = (slug: OwnSlug, who: Who): Promise<Sample[]> => {
  const key = slug === 'users' ? `${slug} ${who.id}` : slug
  const samples = shared.get(key) ?? samplesOf(slug, who)
  shared.set(key, samples)
  return samples
}

const cells = collectionSlugs.flatMap((slug) => roles.map((role) => ({ slug, role })))

describe.each(cells)('$role × $slug', ({ slug, role }) => {
  const set = async () => {
    const who = await someone(role, slug, true)
    return { who, samples: await samplesOf(slug, who), ask: asking(slug, who) }
  }
  const setToRead = async () => {
    const who = await someone(role, slug)
    return { who, samples: await samplesToRead(slug, who), ask: asking(slug, who) }
  }

  it('read: lists exactly what the table gives', async () => {
    const { who, samples, ask } = await setToRead()
    const readable = samples.filter((sample) => covers(who, slug, 'read', sample))
    for (const [query, expected] of [
      [{}, readable.filter(({ isTrashed }) => !isTrashed)],
      [{ draft: true }, readable.filter(({ isTrashed }) => !isTrashed)],
      // Accounts have no trash to look into.
      [{ trash: true }, readable],
    ] as const) {
      const answer = await ask.list(samples, query)
      expect(answer.status, answer.text).toBe(isClosed(who, slug, 'read') ? 403 : 200)
      expect(sorted(idsIn(answer)), JSON.stringify(query)).toEqual(idsOf([...expected]))
    }
  })

  it('read: opens exactly what the table gives', async () => {
    const { who, samples, ask } = await setToRead()
    for (const sample of samples)
      for (const query of [{}, { draft: true }]) {
        const answer = await ask.open(sample, query)
        const expected = covers(who, slug, 'read', sample)
        expect(isGranted(answer), `${sample.called}: ${answer.text}`).toBe(expected)
        if (!expected) expect(isRefused(answer), answer.text).toBe(true)
      }
  })

  it('read: never shows the newer draft of a published document to those who see what is published', async () => {
    const { who, samples, ask } = await set()
    const payload = await bootPayload()
    for (const sample of samples.filter(isLivePublication)) {
      const data = { [markField[slug]]: 'A newer draft' } as never
      if (hasDraftsEnabled(payload.collections[slug].config))
        await payload.update({ collection: slug, id: sample.id, data, draft: true })
      const seesDrafts = covers(who, slug, 'read', { ...sample, isPublished: false })
      const answers = [
        await ask.open(sample, { draft: true }),
        await ask.list([sample], { draft: true }),
      ]
      for (const { text } of answers)
        expect(text.includes('A newer draft') && !seesDrafts, text).toBe(false)
    }
  })

  it('readVersions: lists and opens exactly the histories that the table gives', async () => {
    const { who, samples, ask } = await setToRead()
    const withHistory = samples.filter((sample) => covers(who, slug, 'readVersions', sample))
    const answer = await ask.history(samples)
    const has = (await Promise.all(samples.map((sample) => versionsOf(slug, sample)))).flat()
    if (has.length === 0) return expect(isGranted(answer), answer.text).toBe(false)
    expect(answer.status, answer.text).toBe(isClosed(who, slug, 'readVersions') ? 403 : 200)
    expect(sorted(idsIn(answer))).toEqual(idsOf(withHistory))
    for (const sample of samples) {
      const [version] = await versionsOf(slug, sample)
      const opened = await ask.openVersion(version?.id ?? '')
      expect(isGranted(opened), opened.text).toBe(covers(who, slug, 'readVersions', sample))
    }
  })

  it('create: makes exactly what the table gives, duplicates too', async () => {
    const { who, samples, ask } = await set()
    const locales = slug === 'translations' ? ['de', 'fr'] : [undefined]
    for (const locale of locales)
      for (const isPublished of [true, false]) {
        const fields = { ...publicity(slug, isPublished), ...(locale ? { locale } : {}) }
        const expected = covers(who, slug, 'create', { ...(samples[0] as Sample), ...fields })
        for (const query of [{}, { draft: true }]) {
          const answer = await ask.create(fields, query)
          expect(isGranted(answer), answer.text).toBe(expected)
          if (!expected) expect(answer.status).toBe(403)
        }
      }
    const payload = await bootPayload()
    for (const sample of samples.filter(({ isTrashed }) => !isTrashed)) {
      const before = await payload.count({ collection: slug, trash: true })
      const answer = await ask.duplicate(sample, {})
      const after = await payload.count({ collection: slug, trash: true })
      // A second account or catalogue of the same name is refused for reasons of its own.
      const isOffered = !payload.collections[slug].config.disableDuplicate
      const isPossible = isOffered && slug !== 'users' && slug !== 'translations'
      const expected = isPossible && covers(who, slug, 'create', sample)
      expect(isGranted(answer), answer.text).toBe(expected)
      expect(after.totalDocs - before.totalDocs).toBe(expected ? 1 : 0)
    }
  })

  it('update: changes exactly what the table gives, one by one, in bulk and by restoring a version', async () => {
    const { who, samples, ask } = await set()
    for (const sample of samples) {
      const mark = unique('changed')
      const expected = covers(who, slug, 'update', sample)
      const answer = await ask.change(sample, { [markField[slug]]: mark })
      expect(isGranted(answer), `${sample.called}: ${answer.text}`).toBe(expected)
      expect((await markOf(slug, sample.id)) === mark, sample.called).toBe(expected)
    }
    const mark = unique('changed')
    await ask.changeMany(samples, { [markField[slug]]: mark })
    for (const sample of samples)
      expect((await markOf(slug, sample.id)) === mark, `${sample.called} in bulk`).toBe(
        covers(who, slug, 'update', sample),
      )
    const payload = await bootPayload()
    for (const sample of samples.filter(({ isTrashed }) => !isTrashed)) {
      const [first] = await versionsOf(slug, sample)
      if (!first) continue
      const data = { [markField[slug]]: 'Before it is restored' } as never
      await payload.update({ collection: slug, id: sample.id, data })
      const answer = await ask.restore(first.id)
      const expected = covers(who, slug, 'update', sample)
      expect(isGranted(answer), `restoring ${sample.called}: ${answer.text}`).toBe(expected)
      expect((await markOf(slug, sample.id)) === 'Before it is restored').toBe(!expected)
    }
  })

  it('delete: removes exactly what the table gives, one by one, in bulk and into the trash', async () => {
    const { who, samples, ask } = await set()
    for (const sample of samples.filter(({ isTrashed }) => !isTrashed)) {
      const answer = await ask.change(sample, { deletedAt: new Date().toISOString() })
      const isTrashed = Boolean((await stored(slug, sample.id))?.deletedAt)
      const expected = covers(who, slug, 'delete', sample) && slug !== 'users'
      expect(isTrashed, `trashing ${sample.called}: ${answer.text}`).toBe(expected)
    }
    for (const sample of samples) {
      const answer = await ask.remove(sample)
      const expected = covers(who, slug, 'delete', sample)
      expect(isGranted(answer), `${sample.called}: ${answer.text}`).toBe(expected)
      expect((await stored(slug, sample.id)) === null, sample.called).toBe(expected)
    }
    const more = (await set()).samples.filter(({ accountId }) => !accountId || accountId !== who.id)
    // Somebody who removed itself is nobody any more.
    const again = slug === 'users' ? asking(slug, await someone(role, slug, true)) : ask
    await again.removeMany(more)
    for (const sample of more)
      expect((await stored(slug, sample.id)) === null, `${sample.called} in bulk`).toBe(
        covers(who, slug, 'delete', sample),
      )
  })
})
