import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import { fileNames } from './file-names'
import type { UploadSlug } from './limits'
import { keepFile, removeFiles } from './stored-files'

declare module 'payload' {
  interface RequestContext {
    /** Files written by this request for a document that is not saved yet. */
    writtenFiles?: string[]
    /** The files of documents that this request is deleting, by id. */
    doomedFiles?: Record<string, string[]>
  }
}

type Sizes = Record<string, { filename?: string | null } | undefined>

/** Writes the new file and its sizes before the document that names them is saved: no saved document lacks its file. */
export const keepFiles =
  (slug: UploadSlug): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    if (!req.file || !data.filename || data.filename === originalDoc?.filename) return data
    const files = new Map<string, Buffer>([[data.filename, req.file.data]])
    for (const [size, { filename } = {}] of Object.entries((data.sizes ?? {}) as Sizes)) {
      const made = req.payloadUploadSizes?.[size]
      if (filename && made) files.set(filename, made)
    }
    req.context.writtenFiles = [...files.keys()]
    await Promise.all([...files].map(([name, bytes]) => keepFile(slug, name, bytes)))
    return data
  }

/** Takes back what was written when the save came to nothing. */
export const takeBackFiles =
  (slug: UploadSlug): CollectionAfterErrorHook =>
  async ({ context }) => {
    await removeFiles(slug, context.writtenFiles ?? [])
    delete context.writtenFiles
  }

/** Every file that any kept version names, and those among them that readers or editors are shown now. */
const filesOfVersions = async (req: PayloadRequest, slug: UploadSlug, id: string | number) => {
  const [current, { docs: versions }] = await Promise.all([
    req.payload.db.findOne({ collection: slug, req, where: { id: { equals: id } } }),
    req.payload.db.findVersions({
      collection: slug,
      limit: 0,
      pagination: false,
      req,
      where: { parent: { equals: id } },
    }),
  ])
  const latest = versions.find((version) => version.latest)
  return {
    named: versions.flatMap(({ version }) => [...fileNames(version)]).concat(...fileNames(current)),
    shown: new Set([...fileNames(current), ...fileNames(latest?.version)]),
  }
}

/**
 * Removes the files that a save has replaced. The published file stays as long as only a draft replaces it; Payload's own
 * storage would remove it, and would do so before knowing whether the save is valid.
 */
export const removeReplacedFiles =
  (slug: UploadSlug): CollectionAfterChangeHook =>
  async ({ doc, operation, previousDoc, req }) => {
    delete req.context.writtenFiles
    if (operation !== 'update') return doc
    const { named, shown } = await filesOfVersions(req, slug, doc.id)
    const replaced = [...named, ...fileNames(previousDoc)].filter((name) => !shown.has(name))
    await removeFiles(slug, new Set(replaced))
    return doc
  }

/** Notes which files go with a document, drafts included, while its versions still tell. */
export const noteFiles =
  (slug: UploadSlug): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const { named } = await filesOfVersions(req, slug, id)
    req.context.doomedFiles = { ...req.context.doomedFiles, [id]: named }
  }

/** Removes the files of a document that is gone for good. */
export const removeFilesOfDeleted =
  (slug: UploadSlug): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await removeFiles(slug, [...fileNames(doc), ...(req.context.doomedFiles?.[id] ?? [])])
  }
