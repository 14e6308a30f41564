import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { picture } from '@/test/harness/files'
import { keepMandate, readMandate } from '../signatures/mandates'
import { findingKey } from './finding-key'
import { keysFrom } from './keys'
import { mandateOf } from './mandate-file'
import { type Progress, reseal } from './reseal'
import { resealDuty } from './reseal-duty'
import { resealRow } from './reseal-row'
import { seal } from './seal'

const { newKey, oldKey } = vi.hoisted(() => {
  const newKey = Buffer.alloc(32, 1).toString('base64')
  const oldKey = Buffer.alloc(32, 2).toString('base64')
  process.env.PRIVATE_DATA_KEYS = `${newKey},${oldKey}`
  return { newKey, oldKey }
})

// As the site was before: the old key first; and as it will be: the new key alone.
const before = keysFrom([oldKey, newKey], 'another secret, since this one is no matter here')
const after = keysFrom([newKey], 'another secret, since this one is no matter here')

const confidential = {
  email: 'zara@signer.example',
  officerName: 'Ophelia Officer',
  officerRole: 'Treasurer',
  note: 'Only for moderators.',
}

type Slug = 'signatories' | 'solidarity-messages'
let campaign: Doc
let signatory: Doc
let message: Doc

const everything = async (slug: Slug): Promise<Doc[]> => {
  const { db } = await bootPayload()
  const { docs } = await db.find<Doc>({ collection: slug, where: {}, limit: 0 })
  const versions = await db.findVersions<Doc>({ collection: slug, where: {}, limit: 0 })
  return [...docs, ...versions.docs.map(({ version }) => version)]
}

const ageAll = async (slug: Slug): Promise<void> => {
  const { db } = await bootPayload()
  const { docs } = await db.find<Doc>({ collection: slug, where: {}, limit: 0 })
  for (const row of docs)
    await db.updateOne({
      collection: slug,
      id: row.id,
      data: resealRow(slug, row, before).patch ?? {},
    })
  const versions = await db.findVersions<Doc>({ collection: slug, where: {}, limit: 0 })
  for (const found of versions.docs)
    await db.updateVersion({
      collection: slug,
      id: found.id,
      versionData: {
        ...found,
        version: { ...found.version, ...resealRow(slug, found.version, before).patch },
      } as never,
    })
}

const run = async (batches = Number.POSITIVE_INFINITY): Promise<Progress[]> => {
  const all: Progress[] = []
  for await (const progress of reseal(await bootPayload())) {
    all.push(progress)
    if (all.length >= batches) break
  }
  return all
}

const sumOf = (all: Progress[], what: 'resealed' | 'shut'): number =>
  [...new Map(all.map((each) => [each.of, each[what]])).values()].reduce((sum, n) => sum + n, 0)
const resealed = (all: Progress[]): number => sumOf(all, 'resealed')

const isUnder = async (keys: typeof after): Promise<boolean> =>
  (await Promise.all((['signatories', 'solidarity-messages'] as const).map(everything)))
    .flatMap((rows, index) =>
      rows.map((row) => resealRow(index === 0 ? 'signatories' : 'solidarity-messages', row, keys)),
    )
    .every(({ patch, shut }) => patch === null && shut === 0)

beforeAll(async () => {
  campaign = await make('campaigns', { published: true })
  const kept = await keepMandate(new File([(await picture()).data], 'm.png', { type: 'image/png' }))
  signatory = await make('signatories', {
    campaign: campaign.id,
    confidential: { ...confidential, mandate: kept },
  })
  const payload = await bootPayload()
  await payload.update({ collection: 'signatories', id: signatory.id, data: { city: 'Ghent' } })
  for (let index = 0; index < 60; index += 1)
    await make('signatories', {
      campaign: campaign.id,
      confidential: { email: `s${index}@signer.example` },
    })
  message = await make('solidarity-messages', { campaign: campaign.id, email: confidential.email })
}, 120_000)

describe('changing the keys', () => {
  it('brings rows and versions under the first key, also when it is stopped on the way', async () => {
    await ageAll('signatories')
    await ageAll('solidarity-messages')
    expect(await isUnder(before)).toBe(true)
    expect(await isUnder(after)).toBe(false)
    const first = await run(1)
    expect(first).toMatchObject([
      { of: 'signatories, documents', seen: 50, total: 61, resealed: 50 },
    ])
    expect(await isUnder(after)).toBe(false)
    const rest = await run()
    expect(resealed(rest)).toBe(11 + 62 + 1 + 1)
    expect(await isUnder(after)).toBe(true)
  })

  it('changes nothing when it is done again', async () => {
    expect(resealed(await run())).toBe(0)
  })

  it('leaves everything readable, and found by its address', async () => {
    const payload = await bootPayload()
    const read = await payload.findByID({ collection: 'signatories', id: signatory.id })
    expect(read).toMatchObject({ confidential, city: 'Ghent' })
    expect(read.emailKey).toBe(findingKey(campaign.id, confidential.email, after))
    const other = await payload.findByID({ collection: 'solidarity-messages', id: message.id })
    expect(other.email).toBe(confidential.email)
    expect(other.emailKey).toBe(findingKey(campaign.id, confidential.email, after))
  })

  it('brings the files of mandates along', async () => {
    const { db } = await bootPayload()
    const where = { id: { equals: signatory.id } }
    const mandate = mandateOf((await db.findOne<Doc>({ collection: 'signatories', where })) ?? {})
    expect(await readMandate(mandate ?? { file: '' })).toBeTruthy()
  })

  it('seals what was stored before there were seals, and leaves what no key opens', async () => {
    const { db } = await bootPayload()
    const stranger = keysFrom([Buffer.alloc(32, 9).toString('base64')], 'x'.repeat(32))
    const shut = seal('signatories.note', 'lost', stranger)
    const group = { ...confidential, note: shut, mandate: null }
    await db.updateOne({
      collection: 'signatories',
      id: signatory.id,
      data: { confidential: group, emailKey: null },
    })
    const all = await run()
    expect(resealed(all)).toBe(1)
    expect(sumOf(all, 'shut')).toBe(1)
    const where = { id: { equals: signatory.id } }
    const row = await db.findOne<Doc>({ collection: 'signatories', where })
    expect(row?.emailKey).toBe(findingKey(campaign.id, confidential.email, after))
    expect(row?.confidential).toMatchObject({ note: shut })
    expect(JSON.stringify(row)).not.toContain(confidential.email)
  })
})

describe('the duty', () => {
  it('does the same by itself, and tells how much', async () => {
    const payload = await bootPayload()
    await ageAll('solidarity-messages')
    expect(await isUnder(after)).toBe(false)
    const lines: unknown[] = []
    const { info } = payload.logger
    payload.logger.info = ((line: unknown) => lines.push(line)) as typeof info
    await resealDuty.run(await createLocalReq({}, payload))
    payload.logger.info = info
    for (const row of await everything('solidarity-messages'))
      expect(resealRow('solidarity-messages', row, after)).toEqual({ patch: null, shut: 0 })
    expect(String(lines)).toMatch(/2 documents, versions and files were sealed anew, 1 could not/)
  })
})
