import { type CollectionBeforeChangeHook, Forbidden } from 'payload'
import { accountOf } from '@/cms/access/account'
import { grantFor } from '@/domain/permissions'

/**
 * Refuses what would leave a translator's catalogue outside of the translator's locales. Access rules see what is sent;
 * a draft sent without a locale, or an old version restored with another one, shows only here.
 */
export const stayInOwnLocales: CollectionBeforeChangeHook = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const account = accountOf(req.user)
  if (!account || grantFor(account.roles, 'translations', operation) !== 'own-locales') return data
  const isOwn = (locale: unknown): boolean => account.locales.some((own) => own === locale)
  const { locale } = { ...originalDoc, ...data }
  if (!isOwn(locale) || (operation === 'update' && !isOwn(originalDoc?.locale)))
    throw new Forbidden(req.t)
  return data
}
