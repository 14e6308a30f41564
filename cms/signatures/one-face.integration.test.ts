import { beforeAll, describe, expect, it } from 'vitest'
import { type SignerKind, signerKinds } from '@/domain/campaign/stage'
import { type Visibility, visibilities } from '@/domain/signature/visibility'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { newId } from '../import/new-id'
import { type ImportTerms, signatoryFrom } from '../import/signatory-from'
import { type CampaignToSign, campaignToSign } from './campaign-to-sign'
import { newSignature } from './new-signature'

let campaign: CampaignToSign

const now = '2026-01-05T10:00:00.000Z'

beforeAll(async () => {
  const made = await make('campaigns', { published: true, stage: 'open' })
  campaign = (await campaignToSign(await bootPayload(), String(made.slug), 'en')) as CampaignToSign
})

const signing = (kind: SignerKind, visibility: Visibility) => ({
  kind,
  visibility,
  name: 'Élan des Ouvrières',
  nativeName: 'عاملات',
  nativeLanguage: 'ar',
  abbreviation: kind === 'organization' ? 'ÉO' : null,
  country: 'FR' as const,
  city: 'Lyon',
  website: 'https://elan.example',
  pseudonym: visibility === 'pseudonym' ? 'Une ouvrière' : null,
  email: 'elan@people.example',
  officerName: null,
  officerRole: null,
  message: null,
})

const cameIn = { locale: 'en' as const, consentText: 'Yes.', moderate: false, now }

/** Writes a row past the hooks, then has them save it with nothing changed; both as the database has them. */
const beforeAndAfter = async (data: Record<string, unknown>) => {
  const payload = await bootPayload()
  const id = newId(payload)
  const row = () =>
    payload.db.findOne<Doc>({ collection: 'signatories', where: { id: { equals: id } } })
  const found = async () => {
    const found = await row()
    return { shown: { ...(found?.shown as object) }, searchKey: found?.searchKey }
  }
  await payload.db.create({
    collection: 'signatories',
    customID: id,
    data: structuredClone(data),
  })
  const before = await found()
  await payload.update({ collection: 'signatories', id, data: {} })
  return { before, after: await found() }
}

describe('a signature that is written past the hooks', () => {
  it.each(
    signerKinds.flatMap((kind) => visibilities.map((visibility) => [kind, visibility] as const)),
  )('has the very face that they would make, by the form: %s, %s', async (kind, visibility) => {
    const data = newSignature(campaign, signing(kind, visibility), cameIn, null)
    const { before, after } = await beforeAndAfter(data)
    expect(before).toEqual(after)
    expect(before.searchKey).toContain('elan des ouvrieres')
    const face = JSON.stringify(before.shown)
    expect(face.includes('Élan')).toBe(visibility === 'public')
    expect(face.includes('Une ouvrière')).toBe(visibility === 'pseudonym')
    expect(face.includes('"FR"')).toBe(visibility !== 'counted-only')
  })

  it.each(visibilities)('has it by an import, too: %s', async (visibility) => {
    const organization = (await make('organizations', { published: true })).id
    const terms: ImportTerms = {
      id: (await make('imports')).id,
      campaign: campaign.id,
      mode: 'published',
      date: null,
      user: null,
      locale: 'en',
      now,
    }
    const entry = { kind: 'organization', name: 'Élan', country: 'FR', visibility } as const
    const { before, after } = await beforeAndAfter(
      signatoryFrom(entry as Parameters<typeof signatoryFrom>[0], organization, terms),
    )
    expect(before).toEqual(after)
    const isNamed = visibility === 'public'
    expect(before.shown).toMatchObject({
      organization: isNamed ? organization : null,
      provedBy: isNamed ? 'vouched' : null,
    })
  })
})

describe('a campaign that does not say whom it invites', () => {
  it('takes at the letterbox whom its form invites: organisations', async () => {
    const payload = await bootPayload()
    const made = await make('campaigns', { published: true, stage: 'open' })
    await payload.db.updateOne({
      collection: 'campaigns',
      id: made.id,
      data: { whoMaySign: [] },
    })
    const found = await campaignToSign(payload, String(made.slug), 'en')
    expect(found?.kinds).toEqual(['organization'])
  })
})
