import type { PayloadRequest } from 'payload'
import type { ModeratedSlug, Outcome } from '@/domain/signature/queue'
import { withoutValues } from '../database/without-values'
import { giveNumbers } from '../register/give-numbers'
import { idOf } from './moderated'
import { rowsOf } from './rows'

/**
 * Has the registrar give numbers to what was accepted and note what left the register, waits for it, and tells how the rows
 * stand. Should the registrar
 * fail, what was accepted stays accepted and upkeep asks it again.
 */
export const numberAccepted = async (
  req: PayloadRequest,
  slug: ModeratedSlug,
  ids: readonly string[],
): Promise<Outcome[]> => {
  const before = await rowsOf(req, slug, ids)
  const campaigns = new Set(
    before
      .filter(({ toPublish, ledgerDue }) => toPublish || ledgerDue)
      .map(({ campaign }) => idOf(campaign)),
  )
  for (const campaign of campaigns) {
    if (campaign === null) continue
    await giveNumbers(req.payload, campaign, req).catch((error: unknown) => {
      req.payload.logger.error({
        err: withoutValues(error),
        msg: 'Accepted signatures got no numbers yet',
      })
    })
  }
  const after = campaigns.size > 0 ? await rowsOf(req, slug, ids) : before
  return after.map(({ id, state, number, toPublish }) => ({
    id,
    state,
    number: number ?? null,
    toPublish: toPublish ?? false,
  }))
}
