import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { keepMandate, type Mandate } from '../signatures/mandates'
import { forgetAfterClose } from './forget-after-close'
import { privacyReport } from './privacy-report'
import { retentionDuty } from './retention-duty'
import { everythingStored } from './testing/stored'

const confidential = { email: 'zara@signer.example', officerName: 'Ophelia', note: 'For us.' }
const later = (): number => Date.now() + 60_000
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

type Slug = 'signatories' | 'solidarity-messages'

const req = async () => ({ payload: await bootPayload() })
const find = async (collection: Slug, id: string) =>
  (await bootPayload()).db.findOne<Doc>({ collection, where: { id: { equals: id } } })
const versionsOf = async (collection: Slug, id: string) =>
  (
    await (
      await bootPayload()
    ).db.findVersions<Doc>({
      collection,
      where: { parent: { equals: id } },
    })
  ).docs.map(({ version }) => version)

/** A signature with a history: two versions, the mail that is owed, a link of its own. */
const signatureIn = async (campaign: Doc, fields: Record<string, unknown> = {}): Promise<Doc> => {
  const payload = await bootPayload()
  const made = await make('signatories', {
    campaign: campaign.id,
    confidential,
    mailLocale: 'de',
    tokenHash: 'a token',
    manageHash: 'a link',
    mailDue: 'published',
    mailTries: 2,
    mailNext: daysAgo(1),
    tokenExpires: daysAgo(1),
    consentText: '[de] Ja.',
    state: 'published',
    published: true,
    ...fields,
  })
  await payload.update({ collection: 'signatories', id: made.id, data: { city: 'Ghent' } })
  return made
}

const messageIn = (campaign: Doc): Promise<Doc> =>
  make('solidarity-messages', {
    campaign: campaign.id,
    email: 'zara@signer.example',
    published: true,
  })

/** As it would stand there had nobody touched it for so many days. */
const age = async (collection: Slug, { id }: Doc, days: number): Promise<void> => {
  const payload = await bootPayload()
  await payload.db.updateOne({
    collection,
    id,
    data: { updatedAt: daysAgo(days) },
    options: { timestamps: false },
  } as never)
}

const isErased = async (collection: Slug, { id }: Doc): Promise<boolean> => {
  const all = [await find(collection, id), ...(await versionsOf(collection, id))]
  const text = JSON.stringify(all)
  const kept = ['v1.', 'a token', '"de"'].filter((piece) => text.includes(piece))
  const keys = all.map((each) => each?.emailKey ?? null)
  return kept.length === 0 && keys.every((key) => key === null)
}

let past: Doc
let recent: Doc
let open: Doc
const signed: Record<string, Doc> = {}

beforeAll(async () => {
  past = await make('campaigns', {
    published: true,
    stage: 'won',
    closed: '2018',
    retentionMonths: 6,
  })
  recent = await make('campaigns', {
    published: true,
    stage: 'closed',
    closed: daysAgo(60).slice(0, 10),
  })
  open = await make('campaigns', { published: true, stage: 'open' })
})

describe('after the close of a campaign', () => {
  it('erases what was told in confidence, in rows and versions, and nothing that readers see', async () => {
    const mandate = (await keepMandate(
      new File([readFileSync('docs/pictures/site.png')], 'Mandate.png', { type: 'image/png' }),
    )) as Mandate
    const place = join(env.DATA_DIR, 'mandates', mandate.file)
    expect(existsSync(place)).toBe(true)
    signed.past = await signatureIn(past, { confidential: { ...confidential, mandate } })
    signed.recent = await signatureIn(recent)
    signed.open = await signatureIn(open)
    const message = await messageIn(past)
    const read = async () => [
      (await rest('GET', `/signatories/${signed.past?.id}`)).text,
      (await rest('GET', `/solidarity-messages/${message.id}`)).text,
    ]
    const before = await read()

    const erasures = await forgetAfterClose(await req(), { until: later() })

    expect([...erasures]).toEqual([
      [past.id, { signatories: 1, 'solidarity-messages': 1, names: 0 }],
    ])
    expect(await isErased('signatories', signed.past)).toBe(true)
    expect(await isErased('solidarity-messages', message)).toBe(true)
    expect(existsSync(place)).toBe(false)
    expect(await read()).toEqual(before)
    expect(await versionsOf('signatories', signed.past.id)).toHaveLength(2)
    const kept = await find('signatories', signed.past.id)
    expect(kept).toMatchObject({ manageHash: 'a link', consentText: '[de] Ja.' })
    expect(kept?.erasedOn).toBeTruthy()
    for (const name of ['recent', 'open'])
      expect(await isErased('signatories', signed[name] as Doc), name).toBe(false)
  })

  it('does nothing more when it is done again', async () => {
    expect((await forgetAfterClose(await req(), { until: later() })).size).toBe(0)
  })

  it('comes to the others when their time is over', async () => {
    const now = new Date(Date.now() + 200 * 86_400_000)
    const erasures = await forgetAfterClose(await req(), { until: later(), now })
    expect([...erasures.keys()]).toEqual([recent.id])
    expect(await isErased('signatories', signed.open as Doc)).toBe(false)
  })

  it('finds versions whose newest state holds nothing any more', async () => {
    const payload = await bootPayload()
    const message = await make('solidarity-messages', {
      campaign: past.id,
      email: 'zara@signer.example',
    })
    await payload.update({
      collection: 'solidarity-messages',
      id: message.id,
      data: { email: null },
    })
    expect(await isErased('solidarity-messages', message)).toBe(false)
    await forgetAfterClose(await req(), { until: later() })
    expect(await isErased('solidarity-messages', message)).toBe(true)
  })

  it('is not undone by bringing an earlier version back', async () => {
    const payload = await bootPayload()
    const { docs } = await payload.findVersions({
      collection: 'signatories',
      where: { parent: { equals: signed.past?.id } },
    })
    await payload.restoreVersion({ collection: 'signatories', id: docs.at(-1)?.id ?? '' })
    expect(await isErased('signatories', signed.past as Doc)).toBe(true)
  })

  it('goes on where it was stopped, over many rows', async () => {
    const many = await make('campaigns', { published: true, stage: 'closed', closed: '2019-01-01' })
    for (let index = 0; index < 110; index += 1)
      await make('signatories', { campaign: many.id, confidential })
    expect((await forgetAfterClose(await req(), { until: Date.now() - 1 })).size).toBe(0)
    const payload = await bootPayload()
    const update = payload.db.updateOne
    let left = 30
    payload.db.updateOne = ((...args: Parameters<typeof update>) => {
      left -= 1
      return left < 0
        ? Promise.reject(new Error('pulled the plug'))
        : update.apply(payload.db, args)
    }) as typeof update
    await expect(forgetAfterClose(await req(), { until: later() })).rejects.toThrow('plug')
    payload.db.updateOne = update
    const erasures = await forgetAfterClose(await req(), { until: later() })
    expect(erasures.get(many.id)?.signatories).toBe(80)
    expect((await forgetAfterClose(await req(), { until: later() })).size).toBe(0)
  }, 60_000)
})

describe('after a signature was turned away', () => {
  it('erases after thirty days, and not before', async () => {
    const states = ['rejected', 'expired', 'withdrawn', 'pending', 'invalidated'] as const
    const rows = await Promise.all(
      states.map((state) => signatureIn(open, { state, published: false })),
    )
    const payload = await bootPayload()
    for (const [index, state] of states.entries())
      await payload.db.updateOne({
        collection: 'signatories',
        id: rows[index]?.id ?? '',
        data: { state },
      })
    for (const row of rows) await age('signatories', row, 29)
    await forgetAfterClose(await req(), { until: later() })
    for (const row of rows) expect(await isErased('signatories', row)).toBe(false)
    for (const row of rows) await age('signatories', row, 31)
    await forgetAfterClose(await req(), { until: later() })
    const gone = await Promise.all(rows.map((row) => isErased('signatories', row)))
    expect(gone).toEqual([true, true, true, false, false])
  })
})

describe('the report', () => {
  it('counts what each campaign holds, and says until when', async () => {
    const payload = await bootPayload()
    const campaign = await make('campaigns', {
      published: true,
      stage: 'won',
      closed: '2999-01',
      retentionMonths: 3,
    })
    await signatureIn(campaign)
    await messageIn(campaign)
    const report = await privacyReport(payload)
    expect(report.find(({ slug }) => slug === campaign.slug)).toEqual({
      slug: campaign.slug,
      stage: 'won',
      erasureDay: '2999-04-30',
      signatories: 1,
      messages: 1,
    })
    expect(report.find(({ slug }) => slug === past.slug)).toMatchObject({ signatories: 0 })
    expect(JSON.stringify(report)).not.toContain('zara')
  })
})

describe('the duty', () => {
  it('tells how much it erased of which campaign, and nothing of anybody', async () => {
    const payload = await bootPayload()
    const lines: unknown[] = []
    const { info } = payload.logger
    payload.logger.info = ((line: unknown) => lines.push(line)) as typeof info
    const campaign = await make('campaigns', { published: true, stage: 'closed', closed: '2018' })
    await signatureIn(campaign)
    const { createLocalReq } = await import('payload')
    await retentionDuty.run(await createLocalReq({}, payload))
    payload.logger.info = info
    const { docs } = await payload.find({
      collection: 'decisions',
      where: { campaign: { equals: campaign.id } },
      depth: 0,
    })
    expect(docs).toHaveLength(1)
    expect(docs[0]).toMatchObject({ action: 'erase' })
    expect(docs[0]?.reason).toContain('1 signatures')
    for (const text of [JSON.stringify(docs), JSON.stringify(lines)])
      expect(text).not.toMatch(/zara|Ophelia/)
    expect(JSON.stringify(lines)).toContain(campaign.id)
    expect(await everythingStored()).not.toContain('zara@signer.example')
  })
})
