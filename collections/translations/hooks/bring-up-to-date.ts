import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { translatableFieldsOf } from '@/cms/translation/fields-of'
import { isTranslatableSlug, type TranslatableSlug } from '@/cms/translation/translatable-slugs'
import { extract } from '@/domain/translation/extract'
import { merge } from '@/domain/translation/merge'
import { catalogueSchema } from '@/domain/translation/message'
import { type Locale, localeNames } from '@/i18n/locales'

type Original = Record<string, unknown>

const isObject = (value: unknown): value is Original => typeof value === 'object' && value !== null

const isGlobal = (slug: TranslatableSlug): slug is 'site' | 'navigation' =>
  slug === 'site' || slug === 'navigation'

/** What a catalogue translates, as the public reads it; translators of drafts would be told too much. */
const originalOf = async (
  req: PayloadRequest,
  slug: TranslatableSlug,
  id: string,
): Promise<Original | null> => {
  // The catalogue of a document that this person may not open stays as it is sent.
  const rules = { depth: 0, overrideAccess: false, req, context: { locale: undefined } } as const
  if (isGlobal(slug))
    return (await req.payload.findGlobal({ ...rules, slug })) as unknown as Original
  return (await req.payload.findByID({
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
  if (!original) return data
  const { collections, globals } = req.payload.config
  const entity = [...collections, ...globals].find(({ slug }) => slug === of)
  const messages = extract(original, translatableFieldsOf(entity?.fields ?? []))
  const catalogue = catalogueSchema.parse(data.messages ?? originalDoc?.messages ?? [])
  return {
    ...data,
    label: `${titleOf(original) || of} · ${localeNames[locale as Locale]}`,
    messages: merge(catalogue, messages),
  }
}
