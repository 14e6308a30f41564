import { bootPayload } from '@/test/harness/boot'
import { type Doc, fieldsOf, make, type OwnSlug } from '@/test/harness/documents'

/** A published campaign with as many published signatories and messages of solidarity. */
export const campaignWith = async (count: number): Promise<Doc> => {
  const campaign = await make('campaigns', { published: true })
  const payload = await bootPayload()
  const many = async (slug: OwnSlug) => {
    for (let made = 0; made < count; made += 1)
      await payload.create({
        collection: slug,
        data: { ...(await fieldsOf(slug)), state: 'published', campaign: campaign.id } as never,
        context: { withoutRefresh: true },
      })
  }
  await many('solidarity-messages')
  await many('signatories')
  return campaign
}
