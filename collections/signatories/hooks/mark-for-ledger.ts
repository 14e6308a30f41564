import type { CollectionBeforeChangeHook } from 'payload'
import { isSameInRegister, stands } from './standing'

/** Marks whoever comes into the register, changes there or leaves it for the registrar, who enters it into the ledger. */
export const markForLedger: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const after = { ...originalDoc, ...data }
  const isUnseen = !stands(originalDoc) && !stands(after)
  return isUnseen || isSameInRegister(originalDoc, after) ? data : { ...data, ledgerDue: true }
}
