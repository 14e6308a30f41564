import { APIError, type CollectionBeforeValidateHook } from 'payload'

/** A document has one catalogue per locale: a second one would hide the first. */
export const refuseSecondCatalogue: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const { id, of, documentId, locale } = { ...originalDoc, ...data }
  if (!of || !documentId || !locale) return data
  const { totalDocs } = await req.payload.count({
    collection: 'translations',
    // Whether one exists is a fact about all catalogues, whoever asks.
    overrideAccess: true,
    req,
    trash: true,
    where: {
      and: [
        { of: { equals: of } },
        { documentId: { equals: documentId } },
        { locale: { equals: locale } },
        ...(id ? [{ id: { not_equals: id } }] : []),
      ],
    },
  })
  if (totalDocs > 0)
    throw new APIError(
      'This document has a catalogue in this language already. Open that one.',
      400,
      undefined,
      true,
    )
  return data
}
