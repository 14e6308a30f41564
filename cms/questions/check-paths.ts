import type { PayloadRequest } from 'payload'
import { fieldAt } from './field-at'
import { refuse } from './refuse'

/**
 * Refuses paths that look through more than one relation. Payload checks what lies behind the second in a promise that
 * nobody awaits: its own refusal would be an unhandled rejection, which ends a Node process.
 */
export const checkPaths = (req: PayloadRequest, slug: string, paths: string[]): void => {
  if (paths.some((path) => fieldAt(req.payload.config, slug, path).crossed > 1))
    refuse('A filter or an order can look through one relation at most.')
}
