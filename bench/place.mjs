import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { dropMongodb, fillMongodb } from './fixture/mongodb.mjs'
import { longLists } from './fixture/rows.mjs'
import { fillSqlite } from './fixture/sqlite.mjs'

/**
 * Where a measured server keeps what it has: folders of its own, and on MongoDB databases of its own, in the same server
 * as the one that DATABASE_URL names. Nothing of the installation's own is touched.
 * @typedef {'demo' | 'scale' | 'feeds' | 'import' | 'workspace'} Name
 */

/** @param {string} url @param {string} name */
const databaseNamed = (url, name) => {
  const parsed = new URL(url)
  parsed.pathname = `/${name}`
  return parsed.href
}

/** @param {string} folder @param {string | undefined} databaseUrl */
export const placesIn = (folder, databaseUrl) => {
  const isMongodb = /^mongodb/.test(databaseUrl ?? '')
  const run = `countersign-bench-${process.pid}`
  const urlOf = (/** @type {Name} */ name) =>
    isMongodb ? databaseNamed(databaseUrl ?? '', `${run}-${name}`) : ''
  const folderOf = (/** @type {Name} */ name) => join(folder, name)
  return {
    engine: isMongodb ? 'MongoDB' : 'SQLite',
    /** Whether the lists can be made long before the server starts, in a copy of the demonstration. */
    isCopied: !isMongodb,
    /** @param {Name} name */
    environment: (name) => {
      mkdirSync(folderOf(name), { recursive: true })
      return {
        DATA_DIR: folderOf(name),
        DATABASE_URL: urlOf(name),
        PAYLOAD_SECRET: 'for measuring alone: no secret guards these data',
        // Signers say of themselves which network they come from.
        TRUSTED_PROXIES: '1',
        DEMO_CONTENT: 'true',
        DEMO_STAFF: 'true',
      }
    },
    /** Copies the demonstration, while no server runs on it. */
    copyDemonstration: () => cpSync(folderOf('demo'), folderOf('scale'), { recursive: true }),
    /** Makes lists long that readers or translators meet. @param {Name} name @param {keyof typeof longLists} whose */
    fill: (name, whose) =>
      isMongodb
        ? fillMongodb(urlOf(name), longLists[whose])
        : fillSqlite(join(folderOf(name), 'countersign.db'), longLists[whose]),
    remove: async () => {
      if (!isMongodb) return
      await dropMongodb(urlOf('demo'))
      await dropMongodb(urlOf('scale'))
      await dropMongodb(urlOf('feeds'))
      await dropMongodb(urlOf('import'))
      await dropMongodb(urlOf('workspace'))
    },
  }
}

/** @typedef {ReturnType<typeof placesIn>} Places */
