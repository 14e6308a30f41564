import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Rooms that the built site holds nothing of. */
const otherRooms = new Set([
  'bench',
  'coverage',
  'docs',
  'e2e',
  'node_modules',
  'scripts',
  'server',
])

const isSource = (/** @type {string} */ name) =>
  !name.startsWith('.') &&
  !/\.(test\.tsx?|md|tsbuildinfo)$/.test(name) &&
  !/^(next-env\.d\.ts|Dockerfile|docker-compose\.yml|biome\.json|knip\.json|vitest\.config\.ts|playwright\.config\.ts)$/.test(
    name,
  )

/**
 * Every file that the built site depends on, in a fixed order, by its path from the project's folder with slashes.
 * @param {string} folder the project's
 * @param {string[]} [except] folders left out besides, such as the one of the data
 * @returns {string[]}
 */
export const sourceFiles = (folder, except = []) => {
  /** @type {string[]} */
  const found = []
  const walk = (/** @type {string} */ inside) => {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true })
    for (const entry of entries.filter(({ name }) => isSource(name))) {
      const path = inside ? `${inside}/${entry.name}` : entry.name
      const isLeftOut =
        (!inside && otherRooms.has(entry.name)) || except.includes(join(folder, path))
      if (entry.isDirectory() && !isLeftOut) walk(path)
      if (entry.isFile()) found.push(path)
    }
  }
  walk('')
  return found.sort()
}

/**
 * One hash over the names and contents of all sources; it changes whenever the site has to be built again.
 * @param {string} folder
 * @param {string[]} [except]
 * @returns {string}
 */
export const sourcesFingerprint = (folder, except) => {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\n`)
  for (const path of sourceFiles(folder, except)) {
    const content = readFileSync(join(folder, path))
    hash.update(`${path}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex')
}
