import { hasDraftsEnabled } from 'payload/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import type { OwnSlug } from '@/test/harness/documents'
import { covers } from '@/test/harness/matrix/covers'
import { asking, idsIn, isClosed, isGranted, isRefused } from '@/test/harness/matrix/probes'
import { markField, type Sample, samplesOf } from '@/test/harness/matrix/samples'
import { cells, invitePeople, setOf, someone, versionsOf } from './testing/cells'

beforeAll(invitePeople)

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
describe.each(cells)('$role × $slug', ({ slug, role }) => {
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
    const { who, samples, ask } = await setOf(role, slug)
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
})
