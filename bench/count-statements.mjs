import { createRequire } from 'node:module'

/**
 * Loaded into the server before anything else (`node --import`): notes every statement that its database is asked, and
 * answers for it over the channel to the process that started it. The product itself knows nothing of this.
 * @typedef {'statements' | 'forget' | 'memory'} Question
 * @typedef {(...args: unknown[]) => unknown} Method
 */

const require = createRequire(import.meta.url)

/** @type {string[]} */
let statements = []

/** @param {Record<string, Method>} prototype @param {string} name @param {(...args: unknown[]) => void} note */
const noting = (prototype, name, note) => {
  const original = prototype[name]
  if (!original) throw new Error(`${name} is not there to be counted`)
  prototype[name] = function (...args) {
    note(...args)
    return Reflect.apply(original, this, args)
  }
}

/** Every statement is prepared once for each time that it is run: the client keeps none. */
const countSqlite = () => {
  const Database = createRequire(require.resolve('@libsql/client'))('libsql')
  noting(Database.prototype, 'prepare', (sql) => statements.push(String(sql)))
}

const talk = new Set(['hello', 'ismaster', 'ping', 'endSessions', 'saslStart', 'saslContinue'])

// Inside the driver, and without types.
const connection = 'mongodb/lib/cmap/connection.js'

const countMongodb = () => {
  const { Connection } = require(connection)
  noting(Connection.prototype, 'command', (_, command) => {
    const [name = '', on] = Object.entries(/** @type {object} */ (command))[0] ?? []
    if (!talk.has(name)) statements.push(`${name} ${on}`)
  })
}

/** Next's cache of pages and reads, as if the server had just begun. */
const forget = () => {
  const {
    getMemoryCache,
  } = require('next/dist/server/lib/incremental-cache/memory-cache.external.js')
  const cache = getMemoryCache(0)
  for (const [key] of [...cache]) cache.remove(key)
}

/** @type {Record<Question, () => unknown>} */
const answers = {
  statements: () => {
    const taken = statements
    statements = []
    return taken
  },
  forget,
  memory: () => process.memoryUsage.rss(),
}

countSqlite()
countMongodb()
process.on('message', (/** @type {{ id: number, question: Question }} */ { id, question }) =>
  process.send?.({ id, answer: answers[question]() ?? null }),
)
process.channel?.unref()
