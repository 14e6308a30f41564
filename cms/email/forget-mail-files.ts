import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/env'
import type { Duty } from '../upkeep/duty'

/** For how many days a mail that was put into a file lies there. */
const daysKept = 30

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })

/**
 * Deletes the mails (`.eml`) in a folder that were put there more than thirty days ago: addresses and links stand in them.
 * Whatever else lies there stays. Returns how many it deleted; another instance may have been faster.
 */
export const forgetMailFiles = async (folder: string, now = Date.now()): Promise<number> => {
  let count = 0
  for (const name of await namesIn(folder)) {
    if (!name.endsWith('.eml')) continue
    const path = join(folder, name)
    const file = await stat(path).catch(() => null)
    if (!file?.isFile() || now - file.mtimeMs <= daysKept * 86_400_000) continue
    await rm(path, { force: true })
    count += 1
  }
  return count
}

/** The same for the site's own folder, hour by hour, also where a mail server was set up since. */
export const mailFilesDuty: Duty = {
  name: 'mail-files',
  every: 3600,
  run: () => forgetMailFiles(`${env.DATA_DIR}/mail`),
}
