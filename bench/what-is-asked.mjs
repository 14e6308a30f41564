/**
 * A statement in a few words: what it does with which table, and the tables that it reads beside.
 * @param {string} statement SQL, or a command of MongoDB with its collection
 */
export const whatIsAsked = (statement) => {
  const tables = [...statement.matchAll(/\b(?:from|join|into|update)\s+[`"]([\w-]+)[`"]/gi)].map(
    ([, table = '']) => table,
  )
  const [main, ...beside] = [...new Set(tables)]
  if (main === undefined) return statement.slice(0, 80)
  const verb = /^\s*select\s+count\s*\(/i.test(statement)
    ? 'count'
    : (/^\s*(select distinct|\w+)/i.exec(statement)?.[1] ?? '').toLowerCase()
  return `${verb} ${main}${beside.length > 0 ? ` with ${beside.join(', ')}` : ''}`
}
