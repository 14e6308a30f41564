import type { CollectionBeforeChangeHook } from 'payload'
import { isSameInRegister, stands } from './standing'

/** Marks whoever comes into the register, changes there or leaves it for the registrar, who enters it into the ledger. */
export const markForLedger: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const after = { ...originalDoc, ...data }
  const isUnseen = !stands(before) && !stands(after)
  return isUnseen || isSameInRegister(before, after) ? data : { ...data, ledgerDue: true }
}
