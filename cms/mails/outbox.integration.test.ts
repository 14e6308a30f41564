import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { confirmSignature } from '@/actions/confirm-signature'
import { signCampaign } from '@/actions/sign-campaign'
import { asPerson, letter, mailsTo, tokenFor } from '@/actions/testing/signer'
import type { Signatory } from '@/payload-types'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { expireUnconfirmed } from '../signatures/expire'
import { mailsDuty } from './mails-duty'
import { sendOwed } from './send-owed'
import { mailsSent } from './send-soon'

let slug: string
let campaign: Doc

const address = (): string => `${unique('outbox')}@people.example`

const find = async (email: string): Promise<Signatory> => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'signatories',
    depth: 0,
    pagination: false,
    where: { campaign: { equals: campaign.id } },
  })
  const found = docs.find(({ confidential }) => confidential?.email === email)
  if (!found) throw new Error(`Nobody signed as ${email}`)
  return found
}

const write = async (id: string, data: Record<string, unknown>) =>
  (await bootPayload()).db.updateOne({ collection: 'signatories', id, data })

const upkeep = async () => {
  await mailsDuty.run({ payload: await bootPayload() } as never)
  await mailsSent()
}

const past = () => new Date(Date.now() - 1000).toISOString()

beforeAll(async () => {
  campaign = await make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['person'],
    publishPersons: 'after-moderation',
  })
  slug = String(campaign.slug)
})

beforeEach(() => {
  vi.restoreAllMocks()
})

describe('a mail', () => {
  it('is written in the language in which somebody signed, in that direction', async () => {
    const email = address()
    await signCampaign(letter(slug, asPerson(email), { locale: 'ar' }))
    const [mail] = await mailsTo(email)
    expect(mail?.head).toMatch(/^Auto-Submitted: auto-generated/m)
    expect(mail?.head).toMatch(/^Content-Type: multipart\/alternative/m)
    expect(mail?.body).toContain('<html lang="ar" dir="rtl">')
    expect(mail?.body).toContain(`http://localhost:3000/ar/campaigns/${slug}/confirm?token=`)
    expect(mail?.head + String(mail?.body)).not.toContain('Rosa Beispiel')
  })

  it('that the mail server refuses is sent later, with a new token; the log tells no address', async () => {
    const payload = await bootPayload()
    const warn = vi.spyOn(payload.logger, 'warn')
    const send = vi
      .spyOn(payload, 'sendEmail')
      .mockRejectedValue(
        Object.assign(new Error('550 <who@people.example>'), { code: 'EENVELOPE' }),
      )
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    await mailsSent()
    expect(send).toHaveBeenCalledTimes(1)
    const { id, tokenHash } = await find(email)
    expect(JSON.stringify(warn.mock.calls)).toMatch(/EENVELOPE/)
    expect(JSON.stringify(warn.mock.calls)).not.toMatch(/@people/)
    await upkeep()
    expect(send).toHaveBeenCalledTimes(1)
    send.mockRestore()
    await write(id, { mailNext: past() })
    await upkeep()
    const after = await find(email)
    expect(after).toMatchObject({ mailDue: null, mailTries: 0 })
    expect(after.tokenHash).not.toBe(tokenHash)
    expect(await confirmSignature(letter(slug, { token: await tokenFor(email) }))).toMatchObject({
      kind: 'taken',
    })
  })

  it('is given up after its last try', async () => {
    const payload = await bootPayload()
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    await mailsSent()
    vi.spyOn(payload, 'sendEmail').mockRejectedValue(new Error('no'))
    const { id } = await find(email)
    await write(id, { mailDue: 'confirm', mailTries: 9, mailNext: past() })
    await upkeep()
    expect((await find(email)).mailDue).toBeNull()
  })

  it('that was left when the process ended is sent once by upkeep, however many look after it', async () => {
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    const before = (await mailsTo(email)).length
    const { id } = await find(email)
    await write(id, { mailDue: 'confirm', mailTries: 1, mailNext: past() })
    const payload = await bootPayload()
    await Promise.all(
      Array.from({ length: 8 }, () => sendOwed(payload, { collection: 'signatories', id })),
    )
    expect((await mailsTo(email)).length).toBe(before + 1)
  })

  it.each([
    ['rejected', 'About your signature'],
    ['invalidated', 'no longer counts'],
  ] as const)('tells that a signature was %s, and why', async (state, said) => {
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    await confirmSignature(letter(slug, { token: await tokenFor(email) }))
    const { id } = await find(email)
    await write(id, { state, mailDue: state, mailTries: 0, reason: 'It was not authorised.' })
    await upkeep()
    const mail = (await mailsTo(email)).at(-1)
    expect(mail?.head).toContain(said)
    expect(mail?.body).toContain('It was not authorised.')
    expect(mail?.body).toMatch(/mine\?key=/)
  })

  it('that has been overtaken by events is not sent', async () => {
    const email = address()
    await signCampaign(letter(slug, asPerson(email)))
    const before = (await mailsTo(email)).length
    const { id } = await find(email)
    await write(id, { state: 'withdrawn', mailDue: 'confirm', mailTries: 0 })
    await upkeep()
    expect((await mailsTo(email)).length).toBe(before)
    expect((await find(email)).mailDue).toBeNull()
  })
})

describe('what nobody confirms', () => {
  it('expires after its time, and everything it told with it', async () => {
    const payload = await bootPayload()
    const [late, early] = [address(), address()]
    await signCampaign(letter(slug, asPerson(late, { name: 'Lena Late', message: 'Late words' })))
    await signCampaign(letter(slug, asPerson(early)))
    await mailsSent()
    const { id } = await find(late)
    await write(id, { tokenExpires: past() })
    await expireUnconfirmed(payload)
    const row = await payload.findByID({ collection: 'signatories', id, depth: 0 })
    expect(row).toMatchObject({
      state: 'expired',
      name: '—',
      emailKey: null,
      shown: { name: null, country: null },
      confidential: { email: null },
    })
    const { docs } = await payload.find({
      collection: 'solidarity-messages',
      where: { signatory: { equals: id } },
    })
    expect(docs).toMatchObject([{ state: 'expired', text: '—', email: null }])
    expect((await find(early)).state).toBe('unconfirmed')
  })
})
