import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailsSent } from '@/cms/mails/send-soon'
import { mandateIn } from '@/cms/signatures/mandates'
import { env } from '@/env'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { paper } from '@/test/harness/files'
import { downloadOwn } from './download-own'
import { readOwnSignature } from './read-own-signature'
import { everything } from './testing/everything'
import { type OpenCampaign, openCampaign } from './testing/open-campaign'
import { asOrganization, asPerson } from './testing/signer'

let slug: string
let stored: OpenCampaign['stored']
let signed: OpenCampaign['signed']
let person: OpenCampaign['person']
let ask: OpenCampaign['ask']
let publicly: OpenCampaign['publicly']

afterAll(mailsSent)

beforeAll(async () => {
  ;({ slug, stored, signed, person, ask, publicly } = await openCampaign())
})

describe('the key of the private page', () => {
  it('opens what it belongs to, at its campaign only, and stands nowhere in the database', async () => {
    const key = await person()
    expect(await stored(key)).toMatchObject({ state: 'published' })
    const other = await make('campaigns', { published: true, stage: 'open' })
    expect(await readOwnSignature(key, String(other.slug), 'en')).toBeNull()
    expect(await readOwnSignature(`${key.slice(1)}A`, slug, 'en')).toBeNull()
    expect(await everything()).not.toContain(key)
  })

  it.each(['visibility', 'names', 'kind', 'withdraw-surely', 'erase-surely'])(
    'is asked for before anything is done: %s',
    async (change) => {
      for (const key of ['', 'x', 'A'.repeat(43)])
        expect(await ask(key, change)).toMatchObject({
          status: 410,
          problems: [{ field: null, code: 'key' }],
        })
    },
  )
})

describe('a signer', () => {
  it('is shown in another way from the next moment on', async () => {
    const key = await person({ name: 'Nightingale Visible', message: 'Hold on.' })
    expect(await publicly()).toContain('Nightingale Visible')
    const { number } = await stored(key)
    expect(await ask(key, 'visibility', { visibility: 'pseudonym' })).toMatchObject({ status: 422 })
    const change = { visibility: 'pseudonym', pseudonym: 'A nurse' }
    expect(await ask(key, 'visibility', change)).toMatchObject({
      kind: 'taken',
      next: `/en/campaigns/${slug}/mine?key=${key}&done=visibility`,
    })
    expect(await publicly()).not.toContain('Nightingale')
    expect(await publicly()).toContain('A nurse')
    expect(await stored(key)).toMatchObject({ number, state: 'published' })
    const { docs } = await (await bootPayload()).find({
      collection: 'solidarity-messages',
      where: { text: { equals: 'Hold on.' } },
    })
    expect(docs).toMatchObject([{ sender: 'A nurse' }])
  })

  it('makes an organisation’s signature their own, and keeps the number', async () => {
    const email = `${unique('office')}@union-quiet.fr`
    const key = await signed(asOrganization(email), {
      mandate: new File([paper().data], 'mandate.pdf'),
    })
    const before = await stored(key)
    const file = mandateIn(before.confidential?.mandate)?.file ?? ''
    expect(before).toMatchObject({ state: 'published', proof: { method: 'email-domain' } })
    await ask(key, 'kind', { kind: 'person', name: 'Olympe Officer' })
    expect(await stored(key)).toMatchObject({
      kind: 'person',
      name: 'Olympe Officer',
      abbreviation: null,
      website: null,
      number: before.number,
      state: 'published',
      proof: { method: 'none' },
      confidential: { email, officerName: null, mandate: null },
    })
    await expect(access(join(env.DATA_DIR, 'mandates', file))).rejects.toThrow()
  })

  it('has to prove an organisation that a person’s signature is turned into', async () => {
    const key = await person()
    const { number } = await stored(key)
    const change = {
      kind: 'organization',
      name: 'Union of Others',
      website: 'https://others.example',
      officerName: 'O',
      officerRole: 'Chair',
    }
    await ask(key, 'kind', change)
    expect(await stored(key)).toMatchObject({ kind: 'organization', state: 'pending', number })
    expect(await publicly()).not.toContain('Union of Others')
  })

  it('corrects names until they are published', async () => {
    const key = await signed(asOrganization(`${unique('someone')}@elsewhere.example`))
    const change = { name: 'Union of the Loud', country: 'FR', abbreviation: 'UL' }
    expect(await ask(key, 'names', change)).toMatchObject({ kind: 'taken' })
    expect(await stored(key)).toMatchObject({
      name: 'Union of the Loud',
      abbreviation: 'UL',
      shown: { name: 'Union of the Loud' },
    })
    expect(await ask(await person(), 'names', change)).toMatchObject({ status: 409 })
  })

  it('withdraws after being asked once more; the number is never given again', async () => {
    const key = await person({ name: 'Wendy Withdrawn', message: 'Yours, Wendy.' })
    const { number } = await stored(key)
    expect(await ask(key, 'withdraw')).toEqual({
      kind: 'taken',
      next: `/en/campaigns/${slug}/mine?key=${key}&do=withdraw`,
    })
    expect(await stored(key)).toMatchObject({ state: 'published' })
    await ask(key, 'withdraw-surely')
    expect(await publicly()).not.toContain('Wendy')
    expect(await stored(key)).toMatchObject({ state: 'withdrawn', number })
    expect(await ask(key, 'withdraw-surely')).toMatchObject({ status: 409 })
    const next = await stored(await person())
    expect(next.number).toBeGreaterThan(number ?? 0)
    const own = await readOwnSignature(key, slug, 'en')
    expect(own?.messages).toMatchObject([{ state: 'withdrawn' }])
  })

  it('may sign again after withdrawing, and gets another number', async () => {
    const email = `${unique('again')}@people.example`
    const key = await signed(asPerson(email))
    const { number } = await stored(key)
    await ask(key, 'withdraw-surely')
    const second = await stored(await signed(asPerson(email)))
    expect(second.state).toBe('published')
    expect(second.number).toBeGreaterThan(number ?? 0)
  })

  it('takes everything along that is held, and nothing that opens doors', async () => {
    const email = `${unique('office')}@elsewhere.example`
    const key = await signed(asOrganization(email, { message: 'We are with you.' }))
    const get = (path: string) =>
      downloadOwn(new Request(`http://localhost:3000${path}`), {
        params: Promise.resolve({ slug }),
      })
    const file = await get(`/api/campaigns/${slug}/mine/held?key=${key}`)
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(file.headers.get('cache-control')).toBe('private, no-store')
    const text = await file.text()
    for (const part of [email, 'Olympe Officer', 'Secretary', 'We are with you.', 'consentText'])
      expect(text).toContain(part)
    for (const part of ['manageHash', 'tokenHash', 'emailKey', key])
      expect(text).not.toContain(part)
    expect((await get(`/api/campaigns/${slug}/mine/held?key=nothing`)).status).toBe(404)
  })
})
