import type { Field } from 'payload'
import { neverFromOutside } from '../access/field'

const hidden = { hidden: true, disableBulkEdit: true, disableListColumn: true } as const

const writtenByHook = {
  create: neverFromOutside,
  update: neverFromOutside,
} as const

const date = (name: string): Field => ({
  name,
  type: 'date',
  index: true,
  access: writtenByHook,
  hooks: { beforeDuplicate: [() => null] },
  admin: hidden,
})

/** What tells whether what readers get has changed since it was published before; a hook compares it. */
const digest: Field = {
  name: 'contentDigest',
  type: 'text',
  access: { ...writtenByHook, read: neverFromOutside },
  hooks: { beforeDuplicate: [() => null] },
  admin: { ...hidden, disableListFilter: true },
}

/**
 * When a document was first published, and when what readers get of it changed last: what feeds are sorted and dated by.
 * A save that changes nothing for readers moves neither.
 */
export const contentDates: Field[] = [date('firstPublishedAt'), date('contentChangedAt'), digest]

/** The same for a translation, which is dated by its own changes and listed with its document. */
export const translationDates: Field[] = [date('contentChangedAt'), digest]
