import type { CollectionBeforeChangeHook } from 'payload'
import { rolesOf } from '@/cms/access/account'
import { problem } from '@/cms/translating/problem'
import { grantFor } from '@/domain/permissions'
import { type Credit, creditsSchema } from '@/domain/translation/credit'

const creditsIn = (value: unknown): Credit[] => creditsSchema.safeParse(value ?? []).data ?? []

const isAmong =
  (credits: readonly Credit[]) =>
  (credit: Credit): boolean =>
    credits.some(({ by, name }) => by === credit.by && name === credit.name)

/**
 * Lets everybody decide on their own credit alone: nobody names somebody else, and of others' only who may delete
 * catalogues takes one away. Restoring an old version names nobody anew.
 */
export const keepToOwnCredit: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!req.user) return data
  const before = creditsIn(originalDoc?.credits)
  if (req.context.isRestoringVersion)
    return {
      ...data,
      credits: before,
      publishWithOriginal: originalDoc?.publishWithOriginal ?? false,
    }
  const parsed = creditsSchema.safeParse(data.credits ?? [])
  // What is no list of credits is refused, with words, when fields are validated.
  if (!parsed.success) return data
  const isForeign = ({ by }: Credit): boolean => by !== String(req.user?.id)
  const added = parsed.data.filter(isForeign).filter((credit) => !isAmong(before)(credit))
  const taken = before.filter(isForeign).filter((credit) => !isAmong(parsed.data)(credit))
  const mayTake = grantFor(rolesOf(req.user), 'translations', 'delete') === 'all'
  if (added.length > 0 || (taken.length > 0 && !mayTake))
    throw problem(403, 'not-your-credit', 'Everybody decides on their own name alone.')
  return data
}
