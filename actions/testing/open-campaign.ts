import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { changeSignature } from '../change-signature'
import { confirmSignature } from '../confirm-signature'
import { readOwnSignature } from '../read-own-signature'
import { signCampaign } from '../sign-campaign'
import { asPerson, keyFor, letter, tokenFor } from './signer'

/** A campaign that anybody may sign and that shows persons once they have confirmed; with what is done at it. */
export const openCampaign = async () => {
  const campaign: Doc = await make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['organization', 'person'],
    publishPersons: 'on-confirmation',
  })
  const slug = String(campaign.slug)

  /** All its signatories, the oldest first. */
  const signatories = async (where: Record<string, unknown> = {}) => {
    const { docs } = await (await bootPayload()).find({
      collection: 'signatories',
      depth: 0,
      pagination: false,
      sort: 'createdAt',
      where: { campaign: { equals: campaign.id }, ...where } as never,
    })
    return docs
  }

  /** Signs, confirms, and gives the key of the private page. */
  const signed = async (fields: Record<string, string>, files: Record<string, File> = {}) => {
    const email = fields.email ?? ''
    await signCampaign(letter(slug, fields, { files }))
    await confirmSignature(letter(slug, { token: await tokenFor(email) }))
    return keyFor(email)
  }

  return {
    campaign,
    slug,
    signatories,
    /** The signatory with an address. */
    theOne: async (email: string) =>
      (await signatories()).find(({ confidential }) => confidential?.email === email),
    signed,
    /** The same for somebody. */
    person: (more: Record<string, string> = {}) =>
      signed(asPerson(`${unique('own')}@people.example`, more)),
    /** The signature that a key opens. */
    stored: async (key: string) => {
      const own = await readOwnSignature(key, slug, 'en')
      if (!own) throw new Error('The key opens nothing.')
      return own.signatory
    },
    /** Asks for a change on the private page. */
    ask: (key: string, change: string, fields: Record<string, string> = {}) =>
      changeSignature(letter(slug, { key, do: change, ...fields })),
    /** What the public reads of its register over REST. */
    publicly: async (): Promise<string> => {
      const query = `/signatories?limit=100&depth=1&where[campaign][equals]=${campaign.id}`
      return (await rest('GET', query)).text
    },
  }
}

/** What `openCampaign` gives. */
export type OpenCampaign = Awaited<ReturnType<typeof openCampaign>>
