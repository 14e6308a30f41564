import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { translatableFieldsOf } from '@/cms/translation/fields-of'
import { withoutFormerNames } from '@/cms/translation/former-names'
import { isTranslatableSlug, type TranslatableSlug } from '@/cms/translation/translatable-slugs'
import { extract } from '@/domain/translation/extract'
import { merge } from '@/domain/translation/merge'
import { catalogueSchema } from '@/domain/translation/message'
import { type Locale, localeNames } from '@/i18n/locales'

type Original = Record<string, unknown>

const isObject = (value: unknown): value is Original => typeof value === 'object' && value !== null

const isGlobal = (slug: TranslatableSlug): slug is 'site' | 'navigation' =>
  slug === 'site' || slug === 'navigation'

/** What a catalogue translates, as the public reads it: translators, who see all catalogues, are told no draft. */
const originalOf = async (
  { payload, transactionID }: PayloadRequest,
  slug: TranslatableSlug,
  id: string,
): Promise<Original | null> => {
  // A request of nobody, in the saver's transaction, and for the original whatever `?locale=` the saver asks for.
  const req = { ...(transactionID ? { transactionID } : {}), context: { locale: null } }
  const rules = { depth: 0, overrideAccess: false, req } as const
  if (isGlobal(slug)) return (await payload.findGlobal({ ...rules, slug })) as unknown as Original
  return (await payload.findByID({
    ...rules,
    collection: slug,
    id,
    disableErrors: true,
  })) as unknown as Original | null
}

const titleOf = ({ title, headline, name, alt, shown, sender }: Original): string =>
  [title, headline, name, alt, isObject(shown) ? shown.name : null, sender].find(
    (candidate): candidate is string => typeof candidate === 'string' && candidate !== '',
  ) ?? ''

/** Completes a catalogue with the passages that its document has now, and gives it a name to be found by. */
export const bringUpToDate: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const { of, documentId, locale } = { ...originalDoc, ...data }
  if (!isTranslatableSlug(of) || typeof documentId !== 'string') return data
  const original = await originalOf(req, of, documentId)
  const labelled = (title: string) => ({
    ...data,
    label: `${title || of} · ${localeNames[locale as Locale]}`,
  })
  if (!original) return labelled('')
  const { collections, globals } = req.payload.config
  const entity = [...collections, ...globals].find(({ slug }) => slug === of)
  const messages = extract(original, translatableFieldsOf(entity?.fields ?? []))
  const catalogue = catalogueSchema.parse(data.messages ?? originalDoc?.messages ?? [])
  const kept = of === 'signatories' ? withoutFormerNames(catalogue, messages) : catalogue
  return { ...labelled(titleOf(original)), messages: merge(kept, messages) }
}
