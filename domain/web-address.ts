import { z } from 'zod'

const isSafe = (address: string): boolean => {
  const url = URL.canParse(address) ? new URL(address) : null
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    /^https?:\/\//i.test(address) &&
    url.hostname.includes('.') &&
    url.username === '' &&
    url.password === ''
  )
}

/** A whole http(s) address without credentials, at most 2,000 characters (what old browsers carry). */
const webAddressSchema = z.string().max(2000).refine(isSafe)

/** Whether a value can be linked to safely: no `javascript:`, no credentials, no bare words. */
export const isWebAddress = (value: unknown): boolean => webAddressSchema.safeParse(value).success
