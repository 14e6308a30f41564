import type { Field } from 'payload'
import { onlyRoles } from '../access/field'

const staff = onlyRoles('admin', 'editor', 'moderator')

/**
 * When a row was written, to the millisecond, for staff alone: two rows of the same moment would tell the public whose
 * they are, whatever their owner chose to show.
 */
export const staffTimes: Field[] = (['createdAt', 'updatedAt'] as const).map((name) => ({
  name,
  type: 'date',
  index: true,
  access: { read: staff },
  admin: { hidden: true, disableBulkEdit: true },
}))
