import type { CollectionBeforeChangeHook } from 'payload'
import { placeholderOf } from './placeholder'

/** Makes the tiny form of a picture when its file comes or changes; any other save keeps the one that is there. */
export const keepPlaceholder: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => ({
  ...data,
  placeholder: req.file ? await placeholderOf(req.file.data) : (originalDoc?.placeholder ?? null),
})
