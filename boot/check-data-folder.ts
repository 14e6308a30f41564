import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Makes sure the data folder is there, for its owner alone, and can be written; rejects with what the system says. */
export const checkDataFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const probe = join(folder, `.probe-${process.pid}`)
  await writeFile(probe, 'written to see whether it can be')
  await rm(probe)
}
