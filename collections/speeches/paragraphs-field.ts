import type { JSONField } from 'payload'
import { neverFromOutside } from '@/cms/access/field'
import { withoutDigests } from './hooks/name-paragraphs'

/** The lasting names of the transcript's paragraphs, in its order; written by a hook alone. */
export const paragraphsField: JSONField = {
  name: 'paragraphs',
  type: 'json',
  access: { create: neverFromOutside, update: neverFromOutside },
  hooks: { afterRead: [withoutDigests] },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}
