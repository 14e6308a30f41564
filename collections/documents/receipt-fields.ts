import { createHash } from 'node:crypto'
import type { DateField, TextField } from 'payload'
import { neverFromOutside } from '@/cms/access/field'

const byHand = { create: neverFromOutside, update: neverFromOutside }

const sha256: TextField = {
  name: 'sha256',
  label: 'SHA-256',
  type: 'text',
  index: true,
  access: byHand,
  hooks: {
    beforeChange: [
      ({ originalDoc, req }) =>
        req.file
          ? createHash('sha256').update(req.file.data).digest('hex')
          : (originalDoc?.sha256 ?? null),
    ],
  },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    description: 'The fingerprint of the file: whoever has a copy can tell whether it is the same.',
  },
}

const receivedAt: DateField = {
  name: 'receivedAt',
  label: 'File received',
  type: 'date',
  access: byHand,
  hooks: {
    beforeChange: [
      ({ originalDoc, req }) =>
        req.file ? new Date().toISOString() : (originalDoc?.receivedAt ?? null),
    ],
  },
  admin: {
    position: 'sidebar',
    readOnly: true,
    disableBulkEdit: true,
    date: { pickerAppearance: 'dayAndTime' },
  },
}

/** What is noted of a file when it comes in, and by nobody's hand. */
export const receiptFields = [sha256, receivedAt]
