import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { BrokenFile } from '../broken-file'
import { bounds, megabytes } from './bounds'

/** A file as it was sent or unpacked; its name is for people and is never a path to anything. */
export type SentFile = { name: string; bytes: Uint8Array }

/** Whether a file is an archive, by its first bytes. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)

/** What systems put into archives beside the files. */
const isLitter = (name: string): boolean =>
  name.endsWith('/') || /(^|\/)(__MACOSX|\.DS_Store|Thumbs\.db)(\/|$)/.test(name)

/** Little enough to unpack that a bomb is noticed before it fills the memory. */
const step = 16_384

const tooMuch = (): BrokenFile =>
  new BrokenFile('zipBounds', null, { files: bounds.files, most: megabytes(bounds.unpacked) })

/** What has come out of the archives of one request so far: files, and bytes. */
export type Unpacked = { files: number; bytes: number }

/**
 * Unpacks an archive in memory, file by file. Throws `BrokenFile` for what is no archive, and as soon as it has more files,
 * becomes larger, or larger in proportion, than any that the site itself makes: whatever its headers say, what is counted
 * is what comes out. Archives that come together count together (`all`), whatever becomes of each.
 */
export const unpack = (archive: Uint8Array, all: Unpacked = { files: 0, bytes: 0 }): SentFile[] => {
  const files: SentFile[] = []
  const most = Math.max(1_000_000, archive.length * bounds.ratio)
  const count = { begun: 0, ended: 0, bytes: 0 }
  const take = (file: UnzipFile): void => {
    count.begun += 1
    all.files += 1
    if (all.files > bounds.files) throw tooMuch()
    const pieces: Uint8Array[] = []
    file.ondata = (error, piece, isLast) => {
      if (error) throw error
      count.bytes += piece.length
      all.bytes += piece.length
      if (count.bytes > most || all.bytes > bounds.unpacked) throw tooMuch()
      if (!isLitter(file.name)) pieces.push(piece)
      if (!isLast) return
      count.ended += 1
      if (!isLitter(file.name)) files.push({ name: file.name, bytes: Buffer.concat(pieces) })
    }
    file.start()
  }
  try {
    const unzip = new Unzip(take)
    unzip.register(UnzipInflate)
    for (let at = 0; at < archive.length; at += step)
      unzip.push(archive.subarray(at, at + step), at + step >= archive.length)
  } catch (error) {
    throw error instanceof BrokenFile ? error : new BrokenFile('zip', null)
  }
  if (count.ended < count.begun) throw new BrokenFile('zip', null)
  if (files.length === 0) throw new BrokenFile('empty', null)
  return files
}
