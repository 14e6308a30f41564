import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const changedAt = (/** @type {string} */ path) => {
  try {
    return statSync(path).mtimeMs
  } catch {
    return 0
  }
}

/**
 * Looks at the file in which the server writes a log-in that it made; returns a function that gives its lines, once the
 * server is up, if it made one since.
 * @param {string} folder the data folder
 * @returns {() => string[]}
 */
export const watchLogIn = (folder) => {
  const path = join(folder, 'first-admin.txt')
  const before = changedAt(path)
  return () => (changedAt(path) > before ? readFileSync(path, 'utf8').trim().split('\n') : [])
}
