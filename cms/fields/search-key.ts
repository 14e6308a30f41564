import type { TextField } from 'payload'
import { searchKey } from '@/domain/search-key'
import { neverFromOutside } from '../access/field'

/** One folded key of several fields, so that search and sort find the same on both databases, accents and case aside. */
export const searchKeyField = (from: readonly string[]): TextField => ({
  name: 'searchKey',
  type: 'text',
  index: true,
  access: { create: neverFromOutside, update: neverFromOutside },
  hooks: {
    beforeChange: [
      ({ data, originalDoc }) =>
        searchKey(
          from
            // What was emptied is sent as null; what was not sent stays as it was.
            .map((name) => (data?.[name] === undefined ? originalDoc?.[name] : data[name]))
            .filter((part) => typeof part === 'string')
            .join(' '),
        ),
    ],
  },
  admin: { hidden: true, disableBulkEdit: true },
})
