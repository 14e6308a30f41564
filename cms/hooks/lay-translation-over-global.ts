import type { GlobalAfterReadHook } from 'payload'
import { askedLocale, layOver } from '../translation/lay-over'

/** Lays the translation of a global over it; its catalogue is filed under the global's slug. */
export const layTranslationOverGlobal: GlobalAfterReadHook = async ({ doc, global, req }) => {
  const locale = askedLocale(req)
  if (!locale) return doc
  const document = { ...doc, id: global.slug }
  await layOver(req, { slug: global.slug, locale, docs: [document], alternates: false })
  return document
}
