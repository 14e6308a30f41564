import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Failure } from './failure.mjs'
import { root } from './root.mjs'

/** The folder for everything that must last, as an absolute path. */
export const dataFolder = () => resolve(root, process.env.DATA_DIR || '.data')

/** Whether the database is the embedded file in the data folder. */
export const isEmbedded = () => !/^mongodb/.test(process.env.DATABASE_URL ?? '')

const anotherFolder =
  'let DATA_DIR name a folder that this user can write to, or give this one to them (chown).'

/**
 * Why a folder cannot be used, for a person.
 * @param {string} folder
 * @param {unknown} error what the system said
 * @returns {Failure}
 */
const folderFailure = (folder, error) => {
  const code = String(/** @type {{ code?: unknown }} */ (error).code)
  if (code === 'ENOSPC')
    return new Failure(
      `the data folder ${folder} cannot be written: the disk is full.`,
      'free some space on that disk, then start again.',
    )
  if (code === 'ENOTDIR' || code === 'EEXIST')
    return new Failure(
      `the data folder ${folder} is not a folder: a file stands there, or in its path.`,
      anotherFolder,
    )
  return new Failure(`the data folder ${folder} cannot be written (${code}).`, anotherFolder)
}

/** Makes sure the data folder is there, for its owner alone, and can be written; returns its path. */
export const makeDataFolder = () => {
  const folder = dataFolder()
  const probe = join(folder, `.probe-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'written to see whether it can be')
    rmSync(probe)
    return folder
  } catch (error) {
    throw folderFailure(folder, error)
  }
}

const read = (/** @type {string} */ path) => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return ''
    throw error
  }
}

/**
 * The secret of an installation on the embedded database: made once, kept in its folder for the owner alone.
 * @param {string} folder the data folder, which is there
 * @returns {string}
 */
export const embeddedSecret = (folder) => {
  const path = join(folder, 'secret')
  try {
    const kept = read(path)
    if (kept) return kept
    const made = randomBytes(32).toString('hex')
    writeFileSync(`${path}.new`, `${made}\n`, { mode: 0o600 })
    renameSync(`${path}.new`, path)
    return made
  } catch (error) {
    throw folderFailure(folder, error)
  }
}
