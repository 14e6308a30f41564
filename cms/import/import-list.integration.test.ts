import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { giveNumbers } from '@/cms/register/give-numbers'
import { printedList } from '@/domain/import/testing/printed-list'
import { type SignatoryName, signatoryNames } from '@/seed/signatory-names'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { importDeskOf, standingIn } from './testing/import-desk'

let moderator: Who
let campaign: Doc
let desk: ReturnType<typeof importDeskOf>

beforeAll(async () => {
  await bootPayload()
  moderator = await accountOf('moderator')
})

beforeEach(async () => {
  campaign = await make('campaigns', { published: true, whoMaySign: ['person', 'organization'] })
  desk = importDeskOf(moderator, campaign.id)
})

const counts = async (): Promise<Record<string, number>> => {
  const states: Record<string, number> = {}
  const { docs } = await (await bootPayload()).find({
    collection: 'signatories',
    where: { campaign: { equals: campaign.id } },
    limit: 0,
    pagination: false,
    depth: 0,
  })
  for (const { state } of docs) states[state] = (states[state] ?? 0) + 1
  return states
}

describe('the printed list', () => {
  it('comes in 25 of 25, with numbers, days and faces as they were', async () => {
    const { applied } = await desk.bringIn(printedList)
    expect(applied.counts).toEqual({ added: 25 })
    const docs = await standingIn(campaign.id)
    expect(docs.map(({ number }) => number)).toEqual(signatoryNames.map((_, at) => at + 1))
    for (const [at, { abbreviation, name, native, country, countryLabel }] of (
      signatoryNames as readonly SignatoryName[]
    ).entries())
      expect(docs[at]).toMatchObject({
        abbreviation,
        name,
        nativeName: native?.[0] ?? null,
        nativeLanguage: native?.[1] ?? null,
        country,
        countryLabel: countryLabel ?? null,
        publishedOn: '2018-10-15T00:00:00.000Z',
        source: 'import',
        shown: { name, country, provedBy: 'vouched' },
      })
  })

  it('adds nothing the second time, in another shape neither', async () => {
    await desk.bringIn(printedList)
    const again = await desk.bringIn(printedList)
    expect(again.applied.counts).toEqual({ there: 25 })
    const table = (signatoryNames as readonly SignatoryName[])
      .map(
        ({ abbreviation, name }, at) =>
          `${at + 1}\t${abbreviation.toLowerCase()}\t${name.toUpperCase()}`,
      )
      .join('\n')
    const { rows } = await desk.read(`No.\tAbbreviation\tName\n${table}`)
    expect(rows.map(({ verdict }) => verdict.is)).toEqual(rows.map(() => 'there'))
    expect(await counts()).toEqual({ published: 25 })
  })

  it('is gone after the undoing, and comes again under its numbers', async () => {
    const first = await desk.bringIn(printedList)
    expect(await desk.undo(first.id)).toMatchObject({ removed: 25, left: 0 })
    expect(await standingIn(campaign.id)).toEqual([])
    const { rows } = await desk.read(printedList)
    expect(rows.map(({ verdict }) => verdict.is)).toEqual(rows.map(() => 'returns'))
    const second = await desk.bringIn(printedList)
    expect(second.applied.counts).toEqual({ returned: 25 })
    expect((await standingIn(campaign.id)).map(({ number }) => number)).toEqual(
      signatoryNames.map((_, at) => at + 1),
    )
    expect(await desk.undo(second.id)).toMatchObject({ removed: 25, left: 0 })
    expect(await counts()).toEqual({ invalidated: 25 })
  })

  it('undone, leaves who was changed by people, and says how many', async () => {
    const { id } = await desk.bringIn(printedList)
    const [one] = await standingIn(campaign.id)
    const change = await rest('PATCH', `/signatories/${one?.id}`, {
      token: moderator.token,
      body: { city: 'Cairo' },
    })
    expect(change.status, change.text).toBe(200)
    expect(await desk.undo(id)).toMatchObject({ removed: 24, left: 1 })
    expect((await standingIn(campaign.id)).map(({ city }) => city)).toEqual(['Cairo'])
  })

  it('sent twice at the same moment comes in once', async () => {
    const text =
      'Harbour Workers Union, Kenya\nRed Lamp Collective, Peru\nTin Miners Federation, Bolivia'
    const both = await Promise.all([desk.bringIn(text), desk.bringIn(text)])
    expect(both[0].id).toBe(both[1].id)
    expect((await standingIn(campaign.id)).map(({ number }) => number)).toEqual([1, 2, 3])
  })
})

describe('a list', () => {
  it('to be looked at first waits in the queue, and undone is gone without a trace', async () => {
    const text = '1. Harbour Workers Union, Kenya\n2. Red Lamp Collective, Peru'
    const { id } = await desk.bringIn(text, () => ({}), { mode: 'pending' })
    expect(await counts()).toEqual({ pending: 2 })
    expect(await desk.undo(id)).toMatchObject({ removed: 2, left: 0 })
    expect(await counts()).toEqual({})
  })

  it('gives those without a number the next after those that have one', async () => {
    await desk.bringIn(
      'Name,Country,Number\nHarbour Workers Union,Kenya,\nRed Lamp Collective,Peru,7\nTin Miners Federation,Bolivia,',
    )
    expect((await standingIn(campaign.id)).map(({ name, number }) => [number, name])).toEqual([
      [7, 'Red Lamp Collective'],
      [8, 'Harbour Workers Union'],
      [9, 'Tin Miners Federation'],
    ])
  })

  it('gives the number of somebody who withdrew and was deleted to nobody else', async () => {
    const { id } = await make('signatories', {
      campaign: campaign.id,
      source: 'form',
      toPublish: true,
      number: 5,
    })
    const payload = await bootPayload()
    await giveNumbers(payload, campaign.id)
    await payload.update({ collection: 'signatories', id, data: { state: 'withdrawn' } })
    await giveNumbers(payload, campaign.id)
    await payload.delete({ collection: 'signatories', id })
    const text = '5. Red Lamp Collective, Peru\n6. Tin Miners Federation, Bolivia'
    const { rows } = await desk.read(text)
    expect(rows.map(({ verdict }) => [verdict.is, ...verdict.questions])).toEqual([
      ['question', 'number-taken'],
      ['new'],
    ])
    expect((await desk.bringIn(text)).applied.counts).toEqual({ question: 1, added: 1 })
    expect((await standingIn(campaign.id)).map(({ number }) => number)).toEqual([6])
  })

  it('holds back what needs a decision until somebody decides', async () => {
    await desk.bringIn('1. Harbour Workers Union, Kenya')
    const text =
      '1. Red Lamp Collective, Peru\n2. Tin Miners Federation\n3. Harbour Workers’ Union, Kenya'
    const { rows } = await desk.read(text)
    expect(rows.map(({ verdict }) => [verdict.is, ...verdict.questions])).toEqual([
      ['question', 'number-taken'],
      ['question', 'country-missing'],
      ['question', 'number-differs'],
    ])
    expect((await desk.bringIn(text)).applied.counts).toEqual({ question: 3 })
    const decided = await desk.bringIn(text, ({ entry }) =>
      entry.number === 1
        ? { number: undefined, choice: 'add' }
        : { choice: entry.number === 2 ? 'add' : 'skip' },
    )
    expect(decided.applied.results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'added',
      'added',
      'skipped',
    ])
  })

  it('never gives a number that somebody else has', async () => {
    await desk.bringIn('1. Harbour Workers Union, Kenya')
    const { applied } = await desk.bringIn('1. Red Lamp Collective, Peru', () => ({
      choice: 'add',
    }))
    expect(applied.counts).toEqual({ question: 1 })
    expect(await counts()).toEqual({ published: 1 })
  })

  it.each([
    ['=HYPERLINK Union, Kenya', 'formula'],
    ['Union www.spam.example Kenya (Peru) visit spam.com', 'web-address'],
    ['Union \u202etfeL, Kenya', 'bidi-controls'],
    ['Uni\u0000on of Lamps, Kenya', 'control-characters'],
  ])('with %j in it has that entry refused with the reason', async (line, code) => {
    const { rows } = await desk.read(`Harbour Workers Union, Kenya\n${line}`)
    expect(rows[1]?.verdict).toMatchObject({ is: 'refused', problems: [{ field: 'name', code }] })
    const { applied } = await desk.bringIn(`Harbour Workers Union, Kenya\n${line}`, () => ({
      choice: 'add',
    }))
    expect(applied.counts).toEqual({ added: 1, refused: 1 })
  })

  it('is linked to the pages of organisations whose names it has exactly', async () => {
    const page = await make('organizations', {
      published: true,
      name: 'Lamp Makers Union of Kenya',
      country: 'KE',
    })
    const text = 'Lamp Makers Union of Kenya, Kenya\nLamp Makers Union of Kenya, Peru'
    const { rows } = await desk.read(text)
    expect(rows.map(({ fitting }) => fitting?.id ?? null)).toEqual([page.id, null])
    await desk.bringIn(text)
    expect((await standingIn(campaign.id)).map(({ organization }) => organization ?? null)).toEqual(
      [page.id, null],
    )
  })

  it('keeps what a person stands with, and their day', async () => {
    await desk.bringIn(
      '1. Jane Doe, Secretary, Harbour Workers Union, Kenya, 3 May 2019\n2. Juan Pérez, poet, Peru',
    )
    expect((await standingIn(campaign.id))[0]).toMatchObject({
      kind: 'person',
      name: 'Jane Doe, Secretary, Harbour Workers Union',
      publishedOn: '2019-05-03T00:00:00.000Z',
      shown: { name: 'Jane Doe, Secretary, Harbour Workers Union', provedBy: null },
    })
  })
})

describe('the door to imports', () => {
  it.each(['admin', 'moderator'] as const)('opens to %s', async (role) => {
    const other = importDeskOf(await accountOf(role), campaign.id)
    expect((await other.read(printedList)).rows).toHaveLength(25)
  })

  it.each(['editor', 'translator', 'public'] as const)('is closed to %s', async (role) => {
    const who: Who = role === 'public' ? { role } : await accountOf(role)
    const other = importDeskOf(who, campaign.id)
    const { id } = await desk.bringIn('Harbour Workers Union, Kenya')
    for (const [path, body] of [
      ['read', { campaign: campaign.id, text: printedList }],
      ['judge', { campaign: campaign.id, entries: [] }],
      ['begin', {}],
      [`${id}/apply`, { entries: [] }],
      [`${id}/file`, {}],
      [`${id}/finish`, {}],
      [`${id}/undo`, {}],
    ] as const) {
      const { status, text } = await other.post(path, body)
      expect([path, status]).toEqual([path, 403])
      expect(text).not.toContain('Harbour')
    }
    expect(await standingIn(campaign.id)).toHaveLength(1)
  })

  it('refuses what has another shape than asked', async () => {
    for (const [path, body] of [
      ['read', { campaign: campaign.id, text: 5 }],
      ['read', {}],
      ['begin', { campaign: campaign.id, title: 'x', fingerprint: 'no', mode: 'published' }],
      ['begin', { campaign: { not: 'text' }, title: 'x', mode: 'published' }],
      ['nowhere/apply', { entries: 'all' }],
    ] as const)
      expect([path, (await desk.post(path, body)).status]).toEqual([path, 400])
    expect((await desk.post('read', { campaign: 'nowhere', text: 'x' })).status).toBe(404)
    expect((await desk.post('nowhere/undo', {})).status).toBe(404)
    expect((await desk.post('read', { campaign: campaign.id, text: '\n\n' })).status).toBe(422)
  })
})
