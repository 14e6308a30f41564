import type { TextField } from 'payload'
import { isWebAddress } from '@/domain/web-address'

/** An address on the web: http or https, no script, no bare words. */
export const webAddressField = (
  name: string,
  options: { label?: string; required?: boolean; description?: string } = {},
): TextField => ({
  name,
  type: 'text',
  ...(options.label ? { label: options.label } : {}),
  ...(options.required ? { required: true } : {}),
  ...(options.description ? { admin: { description: options.description } } : {}),
  validate: (value: unknown) => {
    if (value === undefined || value === null || value === '')
      return options.required ? 'Give the address, starting with https:// or http://.' : true
    return isWebAddress(value) || 'Give a whole address, starting with https:// or http://.'
  },
})
