import { optionsFrom } from '@/cms/fields/options'
import { journalCollection } from '@/cms/journal'
import { decisionActions, signatureStates } from '@/domain/moderation'
import { actionLabels } from './labels'

/** The history of the register: every decision on a signature or a message, by whom, and what stood before. */
export const Decisions = journalCollection({
  slug: 'decisions',
  labels: { singular: 'Decision', plural: 'Decisions' },
  admin: {
    group: 'Campaigning',
    useAsTitle: 'action',
    defaultColumns: ['action', 'signatory', 'from', 'to', 'by', 'createdAt'],
    description: 'Who decided what, and when. Written by the site itself.',
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'signatory', type: 'relationship', relationTo: 'signatories', index: true },
    {
      name: 'message',
      type: 'relationship',
      relationTo: 'solidarity-messages',
      index: true,
      label: 'Solidarity message',
    },
    { name: 'campaign', type: 'relationship', relationTo: 'campaigns', index: true },
    {
      name: 'action',
      type: 'select',
      required: true,
      options: optionsFrom(decisionActions, actionLabels),
    },
    { name: 'from', type: 'select', options: [...signatureStates] },
    { name: 'to', type: 'select', options: [...signatureStates] },
    { name: 'reason', type: 'text' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
    { name: 'batch', type: 'text', index: true, admin: { hidden: true } },
    { name: 'undone', type: 'checkbox' },
    { name: 'before', type: 'json', admin: { hidden: true } },
  ],
})
