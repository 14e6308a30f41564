/** What a news item is: somebody else's report, our own, a statement, or the progress of a campaign. */
export const newsKinds = ['press-report', 'own-report', 'statement', 'campaign-update'] as const
export type NewsKind = (typeof newsKinds)[number]
