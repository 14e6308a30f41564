import type { FlattenedField, PayloadRequest } from 'payload'

type Doc = Readonly<Record<string, unknown>>

/** Some rules look at the document: of a signatory that shows its name, of an item that may be copied more is told. */
const openest: Doc = {
  visibility: 'public',
  state: 'published',
  _status: 'published',
  rights: { basis: 'own-work', isCopyPublic: true },
}

const isReadable = async (field: FlattenedField, req: PayloadRequest, doc: Doc) => {
  if ('hidden' in field && field.hidden) return false
  const read = 'access' in field ? field.access?.read : undefined
  return read ? Boolean(await read({ req, data: doc, doc, siblingData: doc } as never)) : true
}

const fieldsFor = async (
  fields: readonly FlattenedField[],
  req: PayloadRequest,
  doc: Doc,
): Promise<FlattenedField[]> => {
  const seen = await Promise.all(
    fields.map(async (field) => {
      if (!(await isReadable(field, req, doc))) return []
      if (!('flattenedFields' in field)) return [field]
      return [{ ...field, flattenedFields: await fieldsFor(field.flattenedFields, req, doc) }]
    }),
  )
  return seen.flat() as FlattenedField[]
}

/** The fields that somebody who is not logged in can get to see, those within groups and lists too, asked of their own rules. */
export const publicFields = (fields: readonly FlattenedField[], req: PayloadRequest) =>
  fieldsFor(fields, req, openest)

/** Those of them by which they can also ask, whatever the document. */
export const askableFields = (fields: readonly FlattenedField[], req: PayloadRequest) =>
  fieldsFor(fields, req, {})
