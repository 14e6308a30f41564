import { onlyRoles } from '@/cms/access/field'
import { journalCollection } from '@/cms/journal'
import { linkStates } from '@/domain/news/link-state'

const staff = onlyRoles('admin', 'editor')

/** Whether the originals of news items can still be read: one row for each address that was looked at. */
export const LinkChecks = journalCollection({
  slug: 'link-checks',
  labels: { singular: 'Checked original', plural: 'Checked originals' },
  admin: {
    group: 'Publishing',
    useAsTitle: 'address',
    defaultColumns: ['address', 'state', 'httpStatus', 'checkedAt', 'goneSince'],
    description:
      'Whether the originals can still be read. Written by the site itself, if it is told to look.',
  },
  defaultSort: '-checkedAt',
  fields: [
    { name: 'item', type: 'relationship', relationTo: 'news-items', required: true, unique: true },
    { name: 'address', type: 'text', required: true, access: { read: staff } },
    { name: 'state', type: 'select', required: true, index: true, options: [...linkStates] },
    { name: 'httpStatus', type: 'number', access: { read: staff } },
    { name: 'failures', type: 'number', required: true, defaultValue: 0, access: { read: staff } },
    { name: 'checkedAt', type: 'date', required: true },
    { name: 'goneSince', type: 'date' },
    { name: 'nextAt', type: 'date', required: true, index: true, access: { read: staff } },
  ],
})
