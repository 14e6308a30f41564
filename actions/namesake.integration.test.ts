import { beforeAll, describe, expect, it } from 'vitest'
import { moderatorsDesk } from '@/cms/moderation/testing/desk'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { confirmSignature } from './confirm-signature'
import { signCampaign } from './sign-campaign'
import { asOrganization, letter, tokenFor } from './testing/signer'

let campaign: Doc

beforeAll(async () => {
  campaign = await make('campaigns', { published: true, stage: 'open' })
  await make('signatories', {
    campaign: campaign.id,
    number: 3,
    state: 'published',
    name: 'Sydhavn Dockers Union',
    abbreviation: 'SDU',
    website: 'https://dockers-sydhavn.dk',
    visibility: 'public',
  })
  await make('organizations', {
    published: true,
    name: 'Mountain Railway Federation',
    abbreviation: 'MRF',
    websites: [{ url: 'https://mountain-railway.ch' }],
  })
})

/** What becomes of a union that proves its own domain. */
const signed = async (domain: string, names: Record<string, string>) => {
  const email = `${unique('office')}@${domain}`
  const more = { abbreviation: '', website: `https://www.${domain}`, ...names }
  await signCampaign(letter(String(campaign.slug), asOrganization(email, more)))
  await confirmSignature(letter(String(campaign.slug), { token: await tokenFor(email) }))
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'signatories',
    depth: 0,
    pagination: false,
    where: { campaign: { equals: campaign.id } },
  })
  return docs.find(({ confidential }) => confidential?.email === email)
}

describe('a union that proves a domain of its own', () => {
  it.each([
    ['the name of number 3', 'sydhavn-one.org', { name: 'SYDHAVN Dockers’ Union' }],
    ['a name that looks like it', 'sydhavn-two.org', { name: 'Sydhavn D0ckers Unlon' }],
    ['a name with one letter more', 'sydhavn-three.org', { name: 'Sydhavn Dockers Unions' }],
    ['its abbreviation', 'sydhavn-four.org', { name: 'Something Else', abbreviation: 'S.D.U.' }],
    ['a name of the directory', 'railway-five.org', { name: 'Mountain Railway Federation' }],
  ])('waits for staff under %s', async (_, domain, names) => {
    expect(await signed(domain, names)).toMatchObject({
      state: 'pending',
      moderate: true,
      toPublish: false,
      proof: { method: 'email-domain', domain },
    })
    const desk = await moderatorsDesk()
    const { rows } = (await desk.queue({ campaign: campaign.id, limit: 100 })).body
    const [own] = rows.filter((row: { domain: string }) => row.domain === domain)
    expect(own.reasons).toEqual(['similar-name'])
  })

  it('stands in the register at once under a name of its own, with its domain', async () => {
    const names = { name: 'Glassblowers of the North', abbreviation: 'GON' }
    const row = await signed('glass-north.org', names)
    expect(row).toMatchObject({
      state: 'published',
      shown: { provedBy: 'email-domain', provedDomain: 'glass-north.org' },
    })
  })

  it('stands there at once under the name that is known under this domain', async () => {
    campaign = await make('campaigns', { published: true, stage: 'open' })
    const names = { name: 'Mountain Railway Federation', abbreviation: 'MRF' }
    expect(await signed('mountain-railway.ch', names)).toMatchObject({ state: 'published' })
  })
})
