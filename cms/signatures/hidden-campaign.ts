import type { Payload } from 'payload'
import type { CampaignToSign } from './campaign-to-sign'

/** As much of a signature's campaign as its signer needs, who can do less while it is hidden. */
export type OwnCampaign = Pick<CampaignToSign, 'id' | 'slug' | 'kinds' | 'personsAppear'> & {
  isHidden: boolean
}

/** The campaign of a signature, unpublished or in the trash, if that is its address; nothing of what it says. */
export const hiddenCampaign = async (
  payload: Payload,
  id: string,
  slug: string,
): Promise<OwnCampaign | null> => {
  const found = await payload.findByID({
    collection: 'campaigns',
    id,
    depth: 0,
    disableErrors: true,
    joins: false,
    // Its signers may see and take back what is held of them, whether or not it is shown to everybody.
    overrideAccess: true,
    select: { slug: true },
    trash: true,
  })
  if (found?.slug !== slug) return null
  return { id, slug, kinds: [], personsAppear: 'after-moderation', isHidden: true }
}
