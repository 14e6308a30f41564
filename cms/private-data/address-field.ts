import type { EmailField, FieldHook } from 'payload'
import { findingKey } from './finding-key'
import { open } from './seal'
import { sealedField } from './sealed-field'

const idOf = (value: unknown): string =>
  String(typeof value === 'object' && value !== null && 'id' in value ? value.id : (value ?? ''))

const plain = (purpose: string, value: unknown): string => {
  if (typeof value !== 'string') return ''
  const found = open(purpose, value)
  return found.kind === 'shut' ? '' : found.text
}

/**
 * A sealed e-mail address of somebody who wrote to a campaign. Whenever it is saved, the document's `emailKey` is made
 * from it and the campaign, whoever saves; an address that cannot be opened keeps the key that it has.
 */
export const addressField = (purpose: string, field: EmailField): EmailField => {
  const keepEmailKey: FieldHook = ({ data, originalDoc, previousValue, value }) => {
    const email = plain(purpose, value)
    if (!data) return value
    if (email) data.emailKey = findingKey(idOf(data.campaign ?? originalDoc?.campaign), email)
    else if (previousValue) data.emailKey = null
    return value
  }
  return sealedField(purpose, { ...field, hooks: { beforeChange: [keepEmailKey] } })
}
