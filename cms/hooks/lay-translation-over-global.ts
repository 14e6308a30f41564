import type { GlobalAfterReadHook } from 'payload'
import { askedLocale, dropMinorEdits, layOver } from '../translation/lay-over'

/** Lays the translation of a global over it; its catalogue is filed under the global's slug. */
export const layTranslationOverGlobal: GlobalAfterReadHook = async ({ doc, global, req }) => {
  const locale = askedLocale(req)
  const { slug } = global
  const document = { ...doc, id: slug }
  if (locale) await layOver(req, { slug, locale, docs: [document], alternates: false })
  dropMinorEdits(req, slug, [document])
  return locale ? document : { ...document, id: doc.id }
}
