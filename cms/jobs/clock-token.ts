import { createHmac } from 'node:crypto'
import { env, secret } from '@/env'

/** What the server's clock shows at the door of the job queue: derived from the secret, so nothing has to be set up. */
export const clockToken = (): string =>
  createHmac('sha256', secret(env)).update('countersign clock').digest('base64url')
