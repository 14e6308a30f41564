import type { Field } from 'payload'
import { neverFromOutside } from '../access/field'

const closed = { create: neverFromOutside, read: neverFromOutside, update: neverFromOutside }

/** Fields that only the site's own code reads and writes: not in the panel, not over REST, for no role. */
export const hiddenFields = (fields: readonly Field[]): Field[] =>
  fields.map(
    (field) =>
      ({
        ...field,
        access: closed,
        admin: {
          hidden: true,
          disableBulkEdit: true,
          disableListColumn: true,
          disableListFilter: true,
        },
      }) as Field,
  )
