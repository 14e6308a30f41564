import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { env } from '@/env'
import type { UploadSlug } from './limits'

/** Where the files of a collection lie; they are reached through the API alone. */
export const folderOf = (slug: UploadSlug): string => resolve(env.DATA_DIR, slug)

/** Where one file lies, or null for a name that is no plain file name. */
export const placeOf = (slug: UploadSlug, name: string): string | null =>
  name !== '' && name === basename(name) && !name.startsWith('.') && !/[\\\0]/.test(name)
    ? join(folderOf(slug), name)
    : null

/** Writes a file so that it is on the disk, not only on its way there, when this returns. */
export const keepFile = async (slug: UploadSlug, name: string, data: Buffer): Promise<void> => {
  await mkdir(folderOf(slug), { recursive: true })
  const handle = await open(join(folderOf(slug), basename(name)), 'w', 0o640)
  try {
    await handle.writeFile(data)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The bytes of a stored file. */
export const readStored = (slug: UploadSlug, name: string): Promise<Buffer> =>
  readFile(join(folderOf(slug), basename(name)))

/** Removes files; those that are gone already are no trouble. */
export const removeFiles = async (slug: UploadSlug, names: Iterable<string>): Promise<void> => {
  for (const name of names) await rm(join(folderOf(slug), basename(name)), { force: true })
}
