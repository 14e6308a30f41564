import type { CollectionBeforeChangeHook } from 'payload'

type Saved = Parameters<CollectionBeforeChangeHook>[0]

/**
 * What a save writes, without what an old version knows of the trash: to restore one is no way around the right to delete.
 */
export const outsideTrash = ({ data, originalDoc, req }: Saved): Saved['data'] =>
  req.context.isRestoringVersion ? { ...data, deletedAt: originalDoc?.deletedAt ?? null } : data

/** Leaves a document in the trash or outside of it, as it is, when an old version is restored. */
export const restoreOutsideTrash: CollectionBeforeChangeHook = (saved) => outsideTrash(saved)
