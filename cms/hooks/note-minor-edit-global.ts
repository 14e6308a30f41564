import type { GlobalBeforeChangeHook } from 'payload'
import { isTranslatableSlug } from '../translation/translatable-slugs'
import { writeMinorEdits } from '../translation/write-minor-edits'

/** Does for a global, each save of which is a publication, what `noteMinorEdit` does for a document. */
export const noteMinorEditOfGlobal: GlobalBeforeChangeHook = async ({
  data,
  global: { slug, fields },
  originalDoc,
  req,
}) => {
  const saved = { ...data, minorEdit: false }
  if (!data.minorEdit || !isTranslatableSlug(slug)) return saved
  const edited = { of: slug, documentId: slug, fields, before: originalDoc ?? {}, since: data }
  return { ...saved, minorEdits: await writeMinorEdits(req, edited) }
}
