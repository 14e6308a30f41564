import { journalCollection } from '@/cms/journal'

/** Proofs of work that were accepted, until they would no longer be: each counts once. */
export const SpentChallenges = journalCollection({
  slug: 'spent-challenges',
  labels: { singular: 'Spent challenge', plural: 'Spent challenges' },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'expires', type: 'date', required: true, index: true },
  ],
})
