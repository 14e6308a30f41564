import { importEndpoints } from '@/cms/import/endpoints'
import { journalCollection } from '@/cms/journal'

/** A list of signatories that was taken over whole, and can be undone whole. */
export const Imports = journalCollection({
  slug: 'imports',
  labels: { singular: 'Import', plural: 'Imports' },
  admin: {
    group: 'Campaigning',
    useAsTitle: 'title',
    defaultColumns: ['title', 'campaign', 'state', 'appliedOn', 'by'],
    description: 'Lists of signatories that were taken over, each of which can be undone.',
  },
  defaultSort: '-createdAt',
  endpoints: importEndpoints,
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'campaign', type: 'relationship', relationTo: 'campaigns', index: true },
    { name: 'source', type: 'text' },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'applying',
      options: [
        { value: 'applying', label: 'Being applied' },
        { value: 'applied', label: 'Applied' },
        { value: 'undone', label: 'Undone' },
      ],
    },
    { name: 'fingerprint', type: 'text', index: true },
    { name: 'rows', type: 'json' },
    { name: 'counts', type: 'json' },
    { name: 'appliedOn', type: 'date' },
    { name: 'undoneOn', type: 'date' },
    { name: 'by', type: 'relationship', relationTo: 'users' },
  ],
})
