/** The stages of a campaign, in the order in which they follow one another. */
export const campaignStages = ['upcoming', 'open', 'closed', 'won'] as const
export type CampaignStage = (typeof campaignStages)[number]

/** Who a campaign invites to sign. */
export const signerKinds = ['organization', 'person'] as const
