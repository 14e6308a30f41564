import type { GlobalAfterChangeHook } from 'payload'
import type { GovernedSlug } from '@/domain/permissions'
import { tagOf } from '../cache-tags'
import { refresh } from '../refresh'

/** Draws every page anew that shows a global once it changes. */
export const refreshGlobal: GlobalAfterChangeHook = ({ doc, global, req }) => {
  refresh(req, [tagOf(global.slug as GovernedSlug)])
  return doc
}
