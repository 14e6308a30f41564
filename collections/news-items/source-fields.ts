import type { Field, FieldAccess } from 'payload'
import { accountOf } from '@/cms/access/account'
import { languageTagField } from '@/cms/fields/language-tag'
import { webAddressField } from '@/cms/fields/web-address'
import { mayShowArchivedCopy } from '@/domain/rights/basis'

/** Staff see the copy always, the public where the ground of use allows one. */
const mayReadArchivedCopy: FieldAccess = ({ req, doc }) =>
  accountOf(req.user) !== null || mayShowArchivedCopy(doc?.rights?.basis)

/** Where an item comes from: who wrote it, where it appeared, and where it can be read. */
export const sourceFields: Field[] = [
  {
    name: 'authors',
    type: 'array',
    fields: [{ name: 'name', type: 'text', required: true }],
    admin: { description: 'As they are named at the head of the article.' },
  },
  {
    name: 'authorNotNamed',
    type: 'checkbox',
    label: 'The source names no author',
    defaultValue: false,
  },
  {
    name: 'publication',
    type: 'text',
    index: true,
    admin: { description: 'Newspaper, agency, site.' },
  },
  {
    type: 'row',
    fields: [
      { name: 'edition', type: 'text', admin: { width: '50%' } },
      {
        name: 'page',
        type: 'text',
        admin: { width: '50%', description: 'As printed, such as “A.19”.' },
      },
    ],
  },
  languageTagField('sourceLanguage', { label: 'Language of the source' }),
  webAddressField('originalUrl', { label: 'Address of the original' }),
  {
    name: 'archivedCopy',
    access: { read: mayReadArchivedCopy },
    type: 'upload',
    relationTo: 'documents',
    admin: {
      description:
        'A copy for the record. The item shows it only where its ground of use allows; leave the document itself unpublished otherwise.',
    },
  },
]
