import type { TextField } from 'payload'
import { neverFromOutside } from '@/cms/access/field'

/** A tiny form of a picture that stands in its place until it is there, as a data address; written by a hook alone. */
export const placeholderField: TextField = {
  name: 'placeholder',
  type: 'text',
  access: { create: neverFromOutside, update: neverFromOutside },
  admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
}
