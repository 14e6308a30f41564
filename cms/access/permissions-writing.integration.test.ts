import { beforeAll, describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { publicity, unique } from '@/test/harness/documents'
import { covers } from '@/test/harness/matrix/covers'
import { asking, isGranted, markOf, stored } from '@/test/harness/matrix/probes'
import { markField, type Sample } from '@/test/harness/matrix/samples'
import { cells, invitePeople, setOf, someone, totalOf, versionsOf } from './testing/cells'

beforeAll(invitePeople)

describe.each(cells)('$role × $slug', ({ slug, role }) => {
  it('create: makes exactly what the table gives, duplicates too', async () => {
    const { who, samples, ask } = await setOf(role, slug)
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
      const before = await totalOf(slug)
      const answer = await ask.duplicate(sample, {})
      const after = await totalOf(slug)
      // A second account or catalogue of the same name is refused for reasons of its own.
      const isOffered = !payload.collections[slug].config.disableDuplicate
      const isPossible = isOffered && slug !== 'users' && slug !== 'translations'
      const expected = isPossible && covers(who, slug, 'create', sample)
      expect(isGranted(answer), answer.text).toBe(expected)
      expect(after - before).toBe(expected ? 1 : 0)
    }
  })

  it('update: changes exactly what the table gives, one by one, in bulk and by restoring a version', async () => {
    const { who, samples, ask } = await setOf(role, slug)
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
    const { who, samples, ask } = await setOf(role, slug)
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
    const more = (await setOf(role, slug)).samples.filter(
      ({ accountId }) => !accountId || accountId !== who.id,
    )
    // Somebody who removed itself is nobody any more.
    const again = slug === 'users' ? asking(slug, await someone(role, slug, true)) : ask
    await again.removeMany(more)
    for (const sample of more)
      expect((await stored(slug, sample.id)) === null, `${sample.called} in bulk`).toBe(
        covers(who, slug, 'delete', sample),
      )
  })
})
