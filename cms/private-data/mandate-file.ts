import { forgetMandate, mandateIn } from '../signatures/mandates'
import { open } from './seal'

/** The mandate that a row names as it is stored, sealed; null where there is none or it cannot be opened. */
export const mandateOf = (row: Record<string, unknown>) => {
  const group = row.confidential as { mandate?: unknown } | null | undefined
  if (typeof group?.mandate !== 'string') return null
  const found = open('signatories.mandate', group.mandate)
  return found.kind === 'open' ? mandateIn(JSON.parse(found.text)) : null
}

/** Deletes the file of the mandate that a stored row names, if there is one. */
export const forgetMandateOf = async (row: Record<string, unknown>): Promise<void> => {
  const mandate = mandateOf(row)
  if (mandate) await forgetMandate(mandate)
}
