/** The stages of a campaign, in the order in which they follow one another. */
export const campaignStages = ['upcoming', 'open', 'closed', 'won'] as const
export type CampaignStage = (typeof campaignStages)[number]

/** Who a campaign invites to sign. */
export const signerKinds = ['organization', 'person'] as const
export type SignerKind = (typeof signerKinds)[number]

/** When persons come into the register: as soon as they have confirmed, or after staff have looked. */
export const personsAppear = ['on-confirmation', 'after-moderation'] as const

/** Whether a campaign takes signatures now. */
export const isOpenToSigning = ({ stage }: { stage: CampaignStage }): boolean => stage === 'open'
