import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailsSent } from '@/cms/mails/send-soon'
import { mandateIn, readMandate } from '@/cms/signatures/mandates'
import { env } from '@/env'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { paper } from '@/test/harness/files'
import { confirmSignature } from './confirm-signature'
import { sendMessage } from './send-message'
import { signCampaign } from './sign-campaign'
import { asOrganization, asPerson, letter, mailsTo, tokenFor } from './testing/signer'

let campaign: Doc
let slug: string

const address = (): string => `${unique('signer')}@people.example`

const signatories = async (where: Record<string, unknown> = {}) => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'signatories',
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    where: { campaign: { equals: campaign.id }, ...where } as never,
  })
  return docs
}

const theOne = async (email: string) =>
  (await signatories()).find(({ confidential }) => confidential?.email === email)

const confirmFor = async (email: string) =>
  confirmSignature(letter(slug, { token: await tokenFor(email) }))

afterAll(mailsSent)

beforeAll(async () => {
  campaign = await make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['organization', 'person'],
    publishPersons: 'on-confirmation',
  })
  slug = String(campaign.slug)
})

describe('a person', () => {
  it('signs, confirms by the mail, and stands in the register with a number', async () => {
    const email = address()
    expect(await signCampaign(letter(slug, asPerson(email)))).toEqual({
      kind: 'taken',
      next: `/en/campaigns/${slug}/sign/sent`,
    })
    expect(await theOne(email)).toMatchObject({
      state: 'unconfirmed',
      source: 'form',
      shown: { name: 'Rosa Beispiel', country: 'DE' },
    })
    const answer = await confirmFor(email)
    expect(answer).toMatchObject({
      kind: 'taken',
      next: expect.stringMatching(new RegExp(`^/en/campaigns/${slug}/thanks\\?key=[\\w-]{43}$`)),
    })
    const row = await theOne(email)
    expect(row).toMatchObject({ state: 'published', number: expect.any(Number) })
    const sent = await mailsTo(email)
    expect(sent.map(({ head }) => /^Subject: (\w+)/m.exec(head)?.[1])).toEqual(['Please', 'Your'])
    expect(sent.at(-1)?.body).toContain(`number ${row?.number}`)
    expect(sent.at(-1)?.body).toContain(
      /key=([\w-]+)/.exec(String(answer.kind === 'taken' && answer.next))?.[1],
    )
  })

  it('is answered alike the second time, and told by mail alone', async () => {
    const email = address()
    const first = await signCampaign(letter(slug, asPerson(email)))
    const again = await signCampaign(letter(slug, asPerson(email, { name: 'Somebody Else' })))
    expect(again).toEqual(first)
    expect(await mailsTo(email)).toHaveLength(1)
    await confirmFor(email)
    const before = (await signatories()).length
    const payload = await bootPayload()
    await mailsTo(email)
    await payload.db.updateMany({
      collection: 'signatories',
      data: { mailNext: null },
      where: { campaign: { equals: campaign.id } },
    })
    expect(await signCampaign(letter(slug, asPerson(email.toUpperCase())))).toEqual(first)
    expect((await signatories()).length).toBe(before)
    const sent = await mailsTo(email)
    expect(sent).toHaveLength(3)
    expect(sent.at(-1)?.head).toMatch(/^Subject: You have signed already/m)
    expect(sent.at(-1)?.body).toMatch(/mine\?key=/)
  })

  it('is written once though the form is sent ten times at once', async () => {
    const email = address()
    await Promise.all(Array.from({ length: 10 }, () => signCampaign(letter(slug, asPerson(email)))))
    expect((await signatories()).filter((one) => one.confidential?.email === email)).toHaveLength(1)
    expect(await mailsTo(email)).toHaveLength(1)
  })
})

describe('an organisation', () => {
  it('is proved by the domain of its address, and published with it', async () => {
    const email = `${unique('office')}@union-quiet.fr`
    await signCampaign(letter(slug, asOrganization(email, { message: 'We stand by you.' })))
    await confirmFor(email)
    expect(await theOne(email)).toMatchObject({
      state: 'published',
      proof: { method: 'email-domain', domain: 'union-quiet.fr' },
      shown: { name: 'Union of the Quiet', provedBy: 'email-domain' },
      confidential: { officerName: 'Olympe Officer', officerRole: 'Secretary' },
    })
    const payload = await bootPayload()
    const { docs } = await payload.find({
      collection: 'solidarity-messages',
      depth: 0,
      where: { campaign: { equals: campaign.id } },
    })
    expect(docs).toMatchObject([{ state: 'pending', sender: 'Union of the Quiet', email }])
  })

  it('waits for its proof where its address is of another domain', async () => {
    const email = address()
    await signCampaign(letter(slug, asOrganization(email)))
    await confirmFor(email)
    expect(await theOne(email)).toMatchObject({ state: 'pending', proof: { method: 'none' } })
    expect((await mailsTo(email)).at(-1)?.body).toContain('we check that you may sign')
  })

  it('brings a mandate, which is sealed on the disk', async () => {
    const email = address()
    const { data, name, type } = paper('Mandat für Rosa.pdf')
    const files = { mandate: new File([data], name, { type }) }
    await signCampaign(letter(slug, asOrganization(email), { files }))
    const mandate = mandateIn((await theOne(email))?.confidential?.mandate)
    expect(mandate).toMatchObject({ name, type: 'application/pdf', size: data.length })
    const kept = mandate && (await readMandate(mandate))
    expect(kept?.equals(Buffer.from(data))).toBe(true)
    const onDisk = await readFile(join(env.DATA_DIR, 'mandates', mandate?.file ?? ''), 'latin1')
    expect(onDisk).not.toContain('%PDF')
    const refused = await signCampaign(
      letter(slug, asOrganization(address()), {
        files: { mandate: new File(['<html>'], 'mandate.pdf') },
      }),
    )
    expect(refused).toMatchObject({
      status: 422,
      problems: [{ field: 'mandate', code: 'mandate-wrong' }],
    })
  })
})

describe('a message of solidarity', () => {
  const message = (email: string) => ({
    sender: 'Ada Sender',
    country: 'IT',
    email,
    language: 'de',
    text: 'Haltet durch!',
    consent: 'yes',
  })

  it('is confirmed by mail and then waits for moderators', async () => {
    const email = address()
    const payload = await bootPayload()
    const find = async () =>
      (
        await payload.find({
          collection: 'solidarity-messages',
          depth: 0,
          where: { sender: { equals: 'Ada Sender' } },
        })
      ).docs
    expect(await sendMessage(letter(slug, message(email)))).toMatchObject({
      next: `/en/campaigns/${slug}/message/sent`,
    })
    expect(await find()).toMatchObject([{ state: 'unconfirmed', originalLocale: 'de', email }])
    expect((await mailsTo(email))[0]?.head).toContain('Please confirm your message')
    expect(await confirmFor(email)).toMatchObject({ kind: 'taken' })
    expect(await find()).toMatchObject([{ state: 'pending', mailDue: null }])
  })
})
