import { beforeAll, describe, expect, it } from 'vitest'
import { erasedName } from '@/domain/signature/erased-name'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { giveNumbers } from '../register/give-numbers'
import { verifyRegister } from '../register/verify'
import { forgetAfterClose } from './forget-after-close'
import { privacyReport } from './privacy-report'

const later = (): number => Date.now() + 60_000
const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString()

let campaign: Doc
let open: Doc
let list: Doc
const signed: Record<string, Doc> = {}

/** An organisation with all its names, each of which is a canary of this signature. */
const signatureIn = async (of: Doc, word: string, fields: Record<string, unknown> = {}) => {
  const payload = await bootPayload()
  const made = await make('signatories', {
    campaign: of.id,
    kind: 'organization',
    name: `${word} canary`,
    nativeName: `${word} κανάρι`,
    nativeLanguage: 'el',
    abbreviation: `${word} CNY`,
    country: 'GR',
    city: `${word} canary town`,
    website: `https://${word}-canary.example`,
    organization: (await make('organizations', { published: true })).id,
    proof: { method: 'email-domain', domain: `${word}-canary.example` },
    pseudonym: fields.visibility === 'pseudonym' ? `${word} shown` : null,
    toPublish: true,
    ...fields,
  })
  signed[word] = made
  await payload.update({ collection: 'signatories', id: made.id, data: { abbreviation: null } })
  return made
}

const rowOf = async (word: string) =>
  (await bootPayload()).db.findOne<Doc>({
    collection: 'signatories',
    where: { id: { equals: signed[word]?.id } },
  })

/** All that the database holds on a signature: its row, versions, catalogues and history. */
const heldOn = async (word: string): Promise<string> => {
  const { db } = await bootPayload()
  const id = signed[word]?.id
  const of = { documentId: { equals: id } }
  const mine = { signatory: { equals: id } }
  const parts = [
    await rowOf(word),
    await db.findVersions({ collection: 'signatories', where: { parent: { equals: id } } }),
    await db.find({ collection: 'translations', where: of }),
    await db.findVersions({
      collection: 'translations',
      where: { 'version.documentId': of.documentId },
    }),
    await db.find({ collection: 'decisions', where: mine }),
    await db.find({ collection: 'register-entries', where: mine }),
  ]
  return JSON.stringify(parts)
}

const register = async (): Promise<string> =>
  (await rest('GET', `/signatories?limit=100&sort=number&where[campaign][equals]=${campaign.id}`))
    .text

const ledger = async () => {
  const { docs } = await (await bootPayload()).db.find<Doc>({
    collection: 'register-entries',
    where: { campaign: { equals: campaign.id } },
    sort: 'seq',
  })
  return docs
}

const setState = async (word: string, state: string): Promise<void> => {
  const payload = await bootPayload()
  const id = signed[word]?.id ?? ''
  await payload.update({ collection: 'signatories', id, data: { state } as never })
}

beforeAll(async () => {
  const payload = await bootPayload()
  campaign = await make('campaigns', { published: true, stage: 'won', closed: '2018' })
  open = await make('campaigns', { published: true, stage: 'open' })
  await signatureIn(campaign, 'public')
  list = await make('imports', { campaign: campaign.id, fingerprint: 'a digest' })
  for (const visibility of ['pseudonym', 'country-only', 'counted-only'])
    await signatureIn(campaign, visibility, { visibility, import: list.id })
  // Shown by name at first, under a pseudonym since: the versions tell of it.
  await signatureIn(campaign, 'former')
  await payload.update({
    collection: 'signatories',
    id: signed.former?.id ?? '',
    data: { visibility: 'pseudonym', pseudonym: 'former shown' },
  })
  await signatureIn(campaign, 'double', { toPublish: false })
  await payload.update({
    collection: 'signatories',
    id: signed.double?.id ?? '',
    data: { duplicateOf: signed.pseudonym?.id ?? null },
  })
  await signatureIn(campaign, 'rejected', { toPublish: false })
  await setState('rejected', 'rejected')
  await make('translations', {
    of: 'signatories',
    documentId: signed.rejected?.id,
    messages: [{ msgctxt: 'shown.name', msgid: 'rejected canary', msgstr: 'Kanarie canary' }],
  })
  await make('decisions', {
    action: 'import',
    signatory: signed.pseudonym?.id,
    reason: 'A canary, says staff.',
    before: { fingerprint: 'canary' },
  })
  await giveNumbers(payload, campaign.id)
})

describe('when the time of a campaign is over', () => {
  const hidden = ['pseudonym', 'country-only', 'counted-only', 'former']

  it('nothing is left of names that were not shown, and the register stays as it was', async () => {
    const payload = await bootPayload()
    for (const word of [...hidden, 'rejected']) expect(await heldOn(word), word).toMatch(/canary/)
    const before = [
      await register(),
      await ledger(),
      (await verifyRegister(payload, campaign.id)).faults,
    ]
    const seen = new Map(
      await Promise.all(hidden.map(async (word) => [word, await rowOf(word)] as const)),
    )
    expect(before[2]).toEqual([])
    expect((await privacyReport(payload)).find(({ slug }) => slug === campaign.slug)).toMatchObject(
      {
        signatories: 5,
      },
    )

    const erasures = await forgetAfterClose({ payload }, { until: later() })

    expect(erasures.get(campaign.id)).toMatchObject({ names: 5 })
    for (const word of [...hidden, 'rejected'])
      expect(await heldOn(word), word).not.toMatch(/canary|κανάρι|CNY/)
    const after = [
      await register(),
      await ledger(),
      (await verifyRegister(payload, campaign.id)).faults,
    ]
    expect(after).toEqual(before)
    for (const [word, row] of seen) {
      const { number, shown, kind, updatedAt, visibility } = row as Doc
      expect(await rowOf(word)).toMatchObject({
        ...{ number, shown, kind, updatedAt, visibility },
        name: erasedName,
        proof: { method: 'email-domain' },
      })
    }
    expect((await privacyReport(payload)).find(({ slug }) => slug === campaign.slug)).toMatchObject(
      {
        signatories: 0,
      },
    )
  })

  it('what was shown stays, and the pseudonym with it; who was public keeps every name', async () => {
    expect(await rowOf('pseudonym')).toMatchObject({ pseudonym: 'pseudonym shown', country: 'GR' })
    expect(await rowOf('country-only')).toMatchObject({ country: 'GR' })
    expect((await rowOf('counted-only'))?.country ?? null).toBeNull()
    expect(await rowOf('public')).toMatchObject({
      name: 'public canary',
      city: 'public canary town',
    })
  })

  it('no digest of the list that they came with is left', async () => {
    const { db } = await bootPayload()
    const left = await db.findOne<Doc>({
      collection: 'imports',
      where: { id: { equals: list.id } },
    })
    expect(left?.fingerprint ?? null).toBeNull()
  })

  it('nobody else points to who is hidden as their double', async () => {
    expect(await heldOn('double')).not.toContain(`"${signed.pseudonym?.id}"`)
    expect(await rowOf('double')).toMatchObject({ name: 'double canary' })
  })

  it('saves go on, and show the same', async () => {
    const payload = await bootPayload()
    const before = await register()
    for (const word of hidden)
      await payload.update({ collection: 'signatories', id: signed[word]?.id ?? '', data: {} })
    await giveNumbers(payload, campaign.id)
    const face = (text: string) =>
      JSON.parse(text).docs.map(({ updatedAt: _, ...doc }: Record<string, unknown>) => doc)
    expect(face(await register())).toEqual(face(before))
    expect((await verifyRegister(payload, campaign.id)).faults).toEqual([])
  })

  it('does nothing more when it is done again', async () => {
    expect(
      (await forgetAfterClose({ payload: await bootPayload() }, { until: later() })).size,
    ).toBe(0)
  })
})

describe('thirty days after a signature was turned away', () => {
  it('erases the names of who never stood in the register, and hidden ones; not before', async () => {
    const payload = await bootPayload()
    for (const word of ['refused', 'lapsed', 'left', 'stood', 'waits'])
      await signatureIn(open, word, { toPublish: word === 'stood' })
    await signatureIn(open, 'veiled', { visibility: 'pseudonym' })
    await giveNumbers(payload, open.id)
    const states = {
      refused: 'rejected',
      lapsed: 'expired',
      left: 'withdrawn',
      stood: 'withdrawn',
      veiled: 'withdrawn',
    }
    for (const [word, state] of Object.entries(states)) await setState(word, state)
    await giveNumbers(payload, open.id)
    const age = async (days: number) => {
      for (const word of [...Object.keys(states), 'waits'])
        await payload.db.updateOne({
          collection: 'signatories',
          id: signed[word]?.id ?? '',
          data: { updatedAt: daysAgo(days) },
        })
    }
    await age(29)
    await forgetAfterClose({ payload }, { until: later() })
    for (const word of Object.keys(states)) expect(await heldOn(word), word).toMatch(/canary/)
    await age(31)
    await forgetAfterClose({ payload }, { until: later() })
    for (const word of ['refused', 'lapsed', 'left', 'veiled'])
      expect(await heldOn(word), word).not.toMatch(/canary|κανάρι|CNY/)
    // Who stood there by name, and waits, is not hidden.
    for (const word of ['stood', 'waits']) expect(await heldOn(word), word).toMatch(/canary/)
    expect((await verifyRegister(payload, open.id)).faults).toEqual([])
  })
})
