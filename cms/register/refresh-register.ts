import type { PayloadRequest } from 'payload'
import { tagsOf } from '../hooks/tags-of'
import { refresh } from '../refresh'
import { knockSoon } from '../upkeep/knock-soon'

/** How long the pages of a campaign stay as they are while numbers are given in a stream, in milliseconds. */
const pace = 5000

const place = Symbol.for('countersign.register-pages')
const shared = globalThis as {
  [place]?: { marked: Set<string>; refreshed: Map<string, number> }
}

const state = () => {
  shared[place] ??= { marked: new Set(), refreshed: new Map() }
  return shared[place]
}

/**
 * When the pages that show a register are drawn anew: at once for the first change, then at most every five seconds. What
 * is left is done by upkeep, which is asked to come soon.
 */
export const refreshRegister = {
  /** Notes that a register has changed. */
  mark: (campaign: string): void => {
    state().marked.add(campaign)
  },

  /** Draws the pages of a changed register anew if their time has come; else asks upkeep to come soon. */
  ifDue: (req: Pick<PayloadRequest, 'context'>, campaign: string, now = Date.now()): void => {
    const { marked, refreshed } = state()
    if (!marked.has(campaign)) return
    if (now - (refreshed.get(campaign) ?? Number.NEGATIVE_INFINITY) < pace) {
      knockSoon()
      return
    }
    marked.delete(campaign)
    refreshed.set(campaign, now)
    refresh(req, tagsOf('signatories', [{ campaign }]))
  },

  /** Does the same for every register that has changed. */
  allDue: (req: Pick<PayloadRequest, 'context'>): void => {
    for (const campaign of [...state().marked]) refreshRegister.ifDue(req, campaign)
  },
}
