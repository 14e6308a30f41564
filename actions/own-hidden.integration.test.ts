import { afterAll, describe, expect, it } from 'vitest'
import { mailsSent } from '@/cms/mails/send-soon'
import { dnsRecordFor } from '@/cms/proof/dns-record'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { changeSignature } from './change-signature'
import { confirmSignature } from './confirm-signature'
import { downloadOwn } from './download-own'
import { readOwnSignature } from './read-own-signature'
import { signCampaign } from './sign-campaign'
import { everything } from './testing/everything'
import { asOrganization, asPerson, keyFor, letter, tokenFor } from './testing/signer'

afterAll(mailsSent)

const openCampaign = async () => {
  const { id, slug } = await make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['organization', 'person'],
    publishPersons: 'on-confirmation',
  })
  return { id: String(id), slug: String(slug) }
}

const signed = async (slug: string, fields: Record<string, string>) => {
  const email = fields.email ?? ''
  await signCampaign(letter(slug, fields))
  await confirmSignature(letter(slug, { token: await tokenFor(email) }))
  return keyFor(email)
}

describe.each([
  ['unpublished', { _status: 'draft' as const }],
  ['in the trash', { deletedAt: new Date().toISOString() }],
])('while the campaign is %s', (_, data) => {
  it('a signer still sees, fetches, withdraws and erases what is held, and changes nothing else', async () => {
    const payload = await bootPayload()
    const { id, slug } = await openCampaign()
    const email = `${unique('hidden')}@people.example`
    const key = await signed(slug, asPerson(email, { name: 'Hilda Hidden' }))
    await payload.update({ collection: 'campaigns', id, data })
    // What is known of a campaign is up to three seconds old.
    await new Promise((resolve) => setTimeout(resolve, 3100))

    const ask = (change: string, fields: Record<string, string> = {}) =>
      changeSignature(letter(slug, { key, do: change, ...fields }))
    const own = await readOwnSignature(key, slug, 'en')
    expect(own).toMatchObject({
      signatory: { name: 'Hilda Hidden' },
      campaign: { slug, isHidden: true },
    })
    expect(own?.campaign).not.toHaveProperty('title')
    expect(await readOwnSignature(key, `${slug}-other`, 'en')).toBeNull()
    const file = await downloadOwn(
      new Request(`http://localhost:3000/api/campaigns/${slug}/mine/held?key=${key}`),
      { params: Promise.resolve({ slug }) },
    )
    expect(await file.text()).toContain('Hilda Hidden')
    expect(await ask('visibility', { visibility: 'country-only' })).toMatchObject({ status: 409 })
    await ask('withdraw-surely')
    expect(await readOwnSignature(key, slug, 'en')).toMatchObject({
      signatory: { state: 'withdrawn' },
    })
    expect(await ask('erase-surely')).toEqual({
      kind: 'taken',
      next: `/en/campaigns/${slug}/mine?done=erase`,
    })
    expect(await everything()).not.toContain('Hilda Hidden')
  })
})

it('tells an organisation that waits for its proof which DNS record would bring it', async () => {
  const { slug } = await openCampaign()
  const office = asOrganization(`${unique('someone')}@elsewhere.example`)
  const own = await readOwnSignature(await signed(slug, office), slug, 'en')
  const record = dnsRecordFor(own?.signatory.id ?? '', 'https://www.union-quiet.fr')
  expect(own).toMatchObject({ waitsFor: 'proof', record: { domain: 'union-quiet.fr' } })
  expect(own?.record).toEqual(record)
  const proved = asOrganization(`${unique('office')}@union-quiet.fr`)
  expect(await readOwnSignature(await signed(slug, proved), slug, 'en')).toMatchObject({
    waitsFor: null,
    record: null,
  })
})
