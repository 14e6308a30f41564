import { createHmac } from 'node:crypto'
import { env, secret } from '@/env'

/** The key of one means of protection, derived from the site's secret: the same in all instances. */
export const protectionKey = (means: 'form stamp' | 'proof of work'): string =>
  createHmac('sha256', secret(env)).update(`countersign ${means}`).digest('base64url')
