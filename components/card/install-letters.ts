import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import decompress from 'woff2-encoder/decompress'
import { letterFilesFor } from './letter-files'

let folder: string | undefined

/** A folder of this process alone, gone when it ends. */
const ownFolder = (): string => {
  if (folder) return folder
  const made = mkdtempSync(join(tmpdir(), 'countersign-letters-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  folder = made
  return made
}

const install = async (path: string): Promise<void> => {
  const unpacked = join(ownFolder(), basename(path).replace(/\.woff2$/, '.ttf'))
  await writeFile(unpacked, await decompress(await readFile(path)))
  // The program that draws keeps the fonts that it has been shown once.
  await sharp({ text: { text: '.', fontfile: unpacked } })
    .raw()
    .toBuffer()
}

const installed = new Map<string, Promise<void>>()

const installOnce = (path: string): Promise<void> => {
  const known = installed.get(path)
  if (known) return known
  const installing = install(path)
  installed.set(path, installing)
  installing.catch(() => installed.delete(path))
  return installing
}

/**
 * Makes the letters of a text known to the program that draws, file by file as they are needed, so that cards look alike
 * on a machine without any fonts. Needs a folder for temporary files that can be written to.
 */
export const installLetters = async (text: string, language: string): Promise<void> => {
  await Promise.all(letterFilesFor(text, language).files.map(installOnce))
}
