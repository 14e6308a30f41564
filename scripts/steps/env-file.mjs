import { readFileSync } from 'node:fs'

const line = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*("(?:[^"\\]|\\.)*"|'[^']*'|[^#]*)\s*(?:#.*)?$/

const unquoted = (/** @type {string} */ value) => {
  const text = value.trim()
  if (text.startsWith("'")) return text.slice(1, -1)
  if (!text.startsWith('"')) return text
  return text.slice(1, -1).replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter))
}

/**
 * The variables of a `.env` file: `NAME=value` lines, values bare or in single or double quotes, `#` begins a comment.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export const parseEnvFile = (text) =>
  Object.fromEntries(
    text
      .split(/\r?\n/)
      .map((each) => line.exec(each))
      .flatMap((match) => (match?.[1] ? [[match[1], unquoted(match[2] ?? '')]] : [])),
  )

/**
 * Adds the variables of a `.env` file, where there is one, to an environment; what is set there already wins.
 * @param {string} path
 * @param {Record<string, string | undefined>} [environment]
 */
export const loadEnvFile = (path, environment = process.env) => {
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return
  }
  for (const [name, value] of Object.entries(parseEnvFile(text))) environment[name] ??= value
}
