import type { CollectionConfig } from 'payload'
import { answerPrefix } from './answer-prefix'
import {
  keepFiles,
  noteFiles,
  removeFilesOfDeleted,
  removeReplacedFiles,
  takeBackFiles,
} from './keep-files'
import { keepPlaceholder } from './keep-placeholder'
import type { UploadSlug } from './limits'
import type { Received } from './receive-picture'
import { receiveUpload } from './receive-upload'
import { sayLimit } from './say-limit'
import { serveFile } from './serve-file'
import { folderOf } from './stored-files'

/** How the files of a collection are looked at when they come, kept with their document, and removed with it. */
export const uploadHooks = (
  slug: UploadSlug,
  how: (data: Buffer) => Promise<Received>,
): NonNullable<CollectionConfig['hooks']> => ({
  beforeOperation: [receiveUpload(slug, how)],
  beforeChange: slug === 'media' ? [keepFiles(slug), keepPlaceholder] : [keepFiles(slug)],
  afterChange: [removeReplacedFiles(slug)],
  beforeDelete: [noteFiles(slug)],
  afterDelete: [removeFilesOfDeleted(slug)],
  afterError: [takeBackFiles(slug), sayLimit(slug), answerPrefix],
})

/**
 * Files are kept by the hooks above, not by Payload: its own storage removes the old file before it knows whether the save
 * is valid, and leaves strays. It gets a folder that never exists. Fetching files from addresses is off.
 */
export const ownStorage = (slug: UploadSlug) => ({
  disableLocalStorage: true,
  staticDir: `${folderOf(slug)}/.not-by-payload`,
  handlers: [serveFile(slug)],
  pasteURL: false as const,
  requiresClientUploadReceipt: true,
})
