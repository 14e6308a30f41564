/** What can happen to a number in a register: each is an entry of its ledger. */
export const registerEvents = [
  'published',
  'changed',
  'withdrawn',
  'invalidated',
  'restored',
] as const
export type RegisterEvent = (typeof registerEvents)[number]
