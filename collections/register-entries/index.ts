import { journalCollection } from '@/cms/journal'
import { registerEvents } from '@/domain/register/event'

/**
 * The ledger of every register: what appeared, changed and went, in order, each entry sealed to the one before. Read
 * through the register's own addresses alone.
 */
export const RegisterEntries = journalCollection({
  slug: 'register-entries',
  labels: { singular: 'Register entry', plural: 'Register entries' },
  admin: { hidden: true },
  defaultSort: 'seq',
  indexes: [
    { fields: ['campaign', 'seq'], unique: true },
    { fields: ['campaign', 'number'] },
    { fields: ['campaign', 'until', 'number'] },
  ],
  fields: [
    { name: 'campaign', type: 'relationship', relationTo: 'campaigns', required: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'signatory', type: 'relationship', relationTo: 'signatories', index: true },
    { name: 'event', type: 'select', required: true, options: [...registerEvents] },
    // Moments in ISO 8601, as they are sealed: both databases keep them letter by letter, and in order.
    { name: 'at', type: 'text', required: true },
    // When the next thing happened to the same number; the newest entry of a number has none.
    { name: 'until', type: 'text' },
    { name: 'salt', type: 'text' },
    { name: 'row', type: 'json' },
    { name: 'commitment', type: 'text' },
    { name: 'prev', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
})
