import type { FieldAccess } from 'payload'
import type { StaffRole } from '@/domain/permissions'
import { rolesOf } from './account'

/** Grants a field to these roles only; for everybody else it is neither sent nor searchable nor written. */
export const onlyRoles =
  (...allowed: StaffRole[]): FieldAccess =>
  ({ req }) =>
    rolesOf(req.user).some((role) => allowed.some((other) => other === role))

/** A field that only hooks write: whatever is sent for it is ignored. */
export const neverFromOutside: FieldAccess = () => false
