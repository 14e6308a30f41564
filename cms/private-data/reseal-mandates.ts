import { readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { env } from '@/env'
import { privateDataKeys } from './keys'
import { open, seal } from './seal'

const purpose = 'mandates.file'

/** Brings the sealed files of mandates under the first key, each by one rename; returns how many it sealed anew. */
export const resealMandates = async (): Promise<{ resealed: number; shut: number }> => {
  const folder = resolve(env.DATA_DIR, 'mandates')
  const files = await readdir(folder).catch(() => [])
  const counts = { resealed: 0, shut: 0 }
  for (const file of files.filter((name) => name.endsWith('.sealed'))) {
    const place = join(folder, file)
    const found = open(purpose, await readFile(place, 'utf8'))
    if (found.kind === 'shut') counts.shut += 1
    if (found.kind !== 'open' || found.keyId === privateDataKeys()[0].id) continue
    await writeFile(`${place}.new`, seal(purpose, found.text), { mode: 0o600 })
    await rename(`${place}.new`, place)
    counts.resealed += 1
  }
  return counts
}
