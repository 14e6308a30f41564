import { expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { giveNumbers } from '../give-numbers'
import { orderedRegister } from './ordered'
import { readingOf } from './reading-of'

it('puts a register in order as its readers look for names, and tells it as of a day', async () => {
  const payload = await bootPayload()
  const campaign = (await make('campaigns', { published: true })).id
  const sign = (name: string, fields: Record<string, unknown> = {}): Promise<Doc> =>
    make('signatories', { campaign, name, published: true, country: 'DE', ...fields })
  await sign('Zebra')
  await sign('Österreich', { country: 'AT' })
  const third = await sign('Ähre', { publishedOn: '2018-10-15T00:00:00.000Z' })
  await sign('Hidden', { visibility: 'counted-only' })
  await make('translations', {
    of: 'signatories',
    documentId: third.id,
    locale: 'fr',
    published: true,
    messages: [{ msgctxt: 'shown.name', msgid: 'Ähre', msgstr: 'Épi' }],
  })
  await giveNumbers(payload, campaign)
  const which = { campaign, before: null }
  const order = async (locale: 'de' | 'fr', by: 'country' | 'name') =>
    orderedRegister(payload, { which, order: by, locale })

  expect((await order('de', 'name')).numbers).toEqual([3, 2, 1, 4])
  expect((await order('fr', 'name')).numbers).toEqual([3, 2, 1, 4])
  expect(await order('de', 'country')).toEqual({
    numbers: [3, 1, 2, 4],
    groups: [
      { key: 'DE', count: 2 },
      { key: 'AT', count: 1 },
      { key: null, count: 1 },
    ],
  })
  const then = { campaign, before: '2018-10-16T00:00:00.000Z' }
  const past = await orderedRegister(payload, { which: then, order: 'name', locale: 'de' })
  expect(past.numbers).toEqual([3])

  const reading = readingOf(payload)
  expect(await reading.countries(then)).toEqual([{ country: 'DE', count: 1 }])
  expect(await reading.counts(which)).toEqual({ standing: 4, given: 4 })
  await payload.update({ collection: 'signatories', id: third.id, data: { state: 'withdrawn' } })
  await giveNumbers(payload, campaign)
  expect(await reading.counts(then)).toEqual({ standing: 1, given: 1 })
  expect((await reading.gone(campaign, { after: 0 })).map(({ number }) => number)).toEqual([3])
})
