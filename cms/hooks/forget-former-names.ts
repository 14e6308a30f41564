import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { extract } from '@/domain/translation/extract'
import { catalogueSchema, type Message } from '@/domain/translation/message'
import { isLocale, localeNames } from '@/i18n/locales'
import { translatableFieldsOf } from '../translation/fields-of'
import { withoutFormerNames } from '../translation/former-names'

type Cleaned = { messages?: unknown; label?: unknown; locale?: unknown }

const cleaned = ({ locale, messages }: Cleaned, shown: readonly Message[]) => {
  const catalogue = catalogueSchema.safeParse(messages ?? [])
  return {
    // The label named the signatory; it is made anew when the catalogue is saved.
    label: `signatories · ${isLocale(locale) ? localeNames[locale] : ''}`,
    messages: catalogue.success ? [...withoutFormerNames(catalogue.data, shown)] : [],
  }
}

const cleanHistory = async (req: PayloadRequest, id: string, shown: readonly Message[]) => {
  const { db } = req.payload
  const { docs } = await db.findVersions<Cleaned>({
    collection: 'translations',
    pagination: false,
    req,
    // Also of a catalogue that belongs to another document now.
    where: {
      and: [{ 'version.of': { equals: 'signatories' } }, { 'version.documentId': { equals: id } }],
    },
  })
  for (const { id: version, version: data } of docs)
    await db.updateVersion({
      collection: 'translations',
      id: version,
      req,
      versionData: { version: { ...data, ...cleaned(data, shown) } },
    })
}

/** Takes the names that a signatory no longer shows out of its catalogues and all their versions. */
export const forgetFormerNames: CollectionAfterChangeHook = async ({
  collection,
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc
  const fields = translatableFieldsOf(collection.fields)
  const shown = extract({ shown: data.shown }, fields)
  const before = extract({ shown: previousDoc?.shown }, fields)
  if (JSON.stringify(shown) === JSON.stringify(before)) return doc
  const { docs } = await req.payload.db.find<Cleaned & { id: string }>({
    collection: 'translations',
    pagination: false,
    req,
    where: { and: [{ of: { equals: collection.slug } }, { documentId: { equals: doc.id } }] },
  })
  for (const catalogue of docs) {
    const { id } = catalogue
    const data = cleaned(catalogue, shown)
    await req.payload.db.updateOne({ collection: 'translations', id, data, req, returning: false })
  }
  await cleanHistory(req, doc.id, shown)
  return doc
}
