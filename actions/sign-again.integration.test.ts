import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailsSent } from '@/cms/mails/send-soon'
import { mandateIn, readMandate } from '@/cms/signatures/mandates'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { paper } from '@/test/harness/files'
import { confirmSignature } from './confirm-signature'
import { readUnconfirmed } from './read-unconfirmed'
import { sendMessage } from './send-message'
import { signCampaign } from './sign-campaign'
import { everything } from './testing/everything'
import { asOrganization, asPerson, letter, mailsTo, tokenFor } from './testing/signer'

let campaign: Doc
let slug: string

const openCampaign = () =>
  make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['organization', 'person'],
    publishPersons: 'on-confirmation',
  })

const address = (): string => `${unique('again')}@people.example`

const rowsOf = async (email: string) => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'signatories',
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    sort: 'createdAt',
  })
  return docs.filter(({ confidential }) => confidential?.email === email)
}

const theOne = async (email: string) => {
  const rows = await rowsOf(email)
  expect(rows).toHaveLength(1)
  if (!rows[0]) throw new Error('Nobody signed.')
  return rows[0]
}

const write = async (id: string, data: Record<string, unknown>) =>
  (await bootPayload()).db.updateOne({ collection: 'signatories', id, data })

const sign = (fields: Record<string, string>) => signCampaign(letter(slug, fields))
const confirm = (fields: Record<string, string>) => confirmSignature(letter(slug, fields))

afterAll(mailsSent)

beforeAll(async () => {
  campaign = await openCampaign()
  slug = String(campaign.slug)
})

describe('who sends the form again before confirming', () => {
  it('publishes what was sent last: public first, then only counted', async () => {
    const email = address()
    await sign(asPerson(email, { name: 'Paula Public', message: 'Paulas words.' }))
    const token = await tokenFor(email)
    const read = await readUnconfirmed(token, slug, 'en')
    await sign(asPerson(email, { name: 'Paula Counted', visibility: 'counted-only' }))
    expect(await mailsTo(email)).toHaveLength(1)

    // The mail that is out already leads to what counts now, and nobody confirms what they have not seen.
    expect(await readUnconfirmed(token, slug, 'en')).toMatchObject({
      name: 'Paula Counted',
      visibility: 'counted-only',
    })
    expect(await confirm({ token, letter: read?.letter ?? '' })).toEqual({
      kind: 'taken',
      next: `/en/campaigns/${slug}/confirm?token=${token}&newer=yes`,
    })
    expect((await theOne(email)).state).toBe('unconfirmed')
    const now = await readUnconfirmed(token, slug, 'en')
    expect(await confirm({ token, letter: now?.letter ?? '' })).toMatchObject({
      next: expect.stringContaining('/thanks'),
    })
    expect(await theOne(email)).toMatchObject({
      state: 'published',
      visibility: 'counted-only',
      shown: { name: null, country: null },
    })
    expect(await everything()).not.toMatch(/Paula Public|Paulas words/)
  })

  it('gets a new link once there was time for the first, which then leads nowhere any more', async () => {
    const email = address()
    await sign(asPerson(email))
    const token = await tokenFor(email)
    await write((await theOne(email)).id, { mailNext: null })
    await sign(asPerson(email, { name: 'Newer Name' }))
    const newer = await tokenFor(email)
    expect(newer).not.toBe(token)
    expect(await readUnconfirmed(token, slug, 'en')).toBeNull()
    expect(await confirm({ token })).toMatchObject({ status: 410 })
    expect(await confirm({ token: newer })).toMatchObject({ kind: 'taken' })
    expect(await theOne(email)).toMatchObject({ state: 'published', shown: { name: 'Newer Name' } })
  })

  it('leaves no document behind that was replaced', async () => {
    const email = address()
    const { data } = paper()
    const files = { mandate: new File([data], 'mandate.pdf') }
    await signCampaign(letter(slug, asOrganization(email), { files }))
    const before = mandateIn((await theOne(email)).confidential?.mandate)
    await sign(asPerson(email))
    expect(await theOne(email)).toMatchObject({
      kind: 'person',
      abbreviation: null,
      website: null,
      confidential: { officerName: null, mandate: null },
    })
    expect(before && (await readMandate(before))).toBeNull()
  })

  it('replaces a message likewise', async () => {
    const email = address()
    const message = { sender: 'Ada', country: 'IT', email, language: 'en', consent: 'yes' }
    await sendMessage(letter(slug, { ...message, text: 'The first words.' }))
    await sendMessage(letter(slug, { ...message, text: 'The last words.' }))
    expect(await readUnconfirmed(await tokenFor(email), slug, 'en')).toMatchObject({
      text: 'The last words.',
    })
    expect(await everything()).not.toContain('The first words.')
  })
})

describe('who was turned away', () => {
  it('before confirming, signs as if for the first time: others cannot keep an address out', async () => {
    const email = address()
    await sign(asPerson(email, { name: 'Written by a stranger' }))
    await mailsSent()
    await write((await theOne(email)).id, { state: 'rejected' })
    await sign(asPerson(email))
    expect(await confirm({ token: await tokenFor(email) })).toMatchObject({ kind: 'taken' })
    expect((await rowsOf(email)).map(({ state }) => state)).toEqual(['rejected', 'published'])
  })

  it('after confirming, is told by mail', async () => {
    const email = address()
    await sign(asPerson(email))
    await confirm({ token: await tokenFor(email) })
    await mailsSent()
    await write((await theOne(email)).id, { state: 'invalidated', mailNext: null })
    await sign(asPerson(email))
    expect((await mailsTo(email)).at(-1)?.head).toMatch(/^Subject: You have signed already/m)
    await theOne(email)
  })
})

describe('mails that anybody can cause', () => {
  it('are three at most to who does not confirm, and their links end seven days after the first', async () => {
    const email = address()
    await sign(asPerson(email))
    await mailsSent()
    const { id } = await theOne(email)
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    for (const age of [6, 70, 1500, 6000]) {
      const createdAt = minutesAgo(age)
      const { mailNext } = await theOne(email)
      // As if the clock had gone on since the last one.
      const due = Date.parse(mailNext ?? '') - (age === 6 ? 6 : age === 70 ? 64 : 1430) * 60_000
      await write(id, { createdAt, mailNext: new Date(due).toISOString() })
      await sign(asPerson(email))
      await mailsSent()
    }
    expect(await mailsTo(email)).toHaveLength(3)
    const { tokenExpires } = await theOne(email)
    const week = 7 * 24 * 60
    expect(Date.parse(tokenExpires ?? '')).toBeLessThan(Date.now() + (week - 60) * 60_000)
  })

  it('are five an hour at most to one mailbox, whatever tag it is given and in however many campaigns', async () => {
    const name = unique('bombed')
    const emails = Array.from({ length: 8 }, (_, index) => `${name}+${index}@people.example`)
    const other = String((await openCampaign()).slug)
    const answers = []
    for (const [index, email] of emails.entries())
      answers.push(await signCampaign(letter(index % 2 ? other : slug, asPerson(email))))
    expect(answers.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'taken'))
    const sent = await Promise.all(emails.map(async (email) => (await mailsTo(email)).length))
    expect(sent).toEqual([1, 1, 1, 1, 1, 0, 0, 0])
    const last = await theOne(emails[7] ?? '')
    expect(last.state).toBe('unconfirmed')
    expect(last.mailDue ?? null).toBeNull()
    expect(last.tokenExpires).toBeTruthy()
  })
})
