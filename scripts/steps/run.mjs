import { spawn } from 'node:child_process'
import { root } from './root.mjs'

/** @typedef {{ code: number, output: string[], seconds: number }} Ran */

const kept = 400

/** Colour codes and cursor movements, which mean nothing in a line that is shown again later. */
const decoration = new RegExp(`${String.fromCharCode(27)}\\[[0-9;?]*[A-Za-z]`, 'g')

/**
 * Calls `onLine` with each whole line of a stream, without colours.
 * @param {import('node:stream').Readable} stream
 * @param {(line: string) => void} onLine
 */
export const eachLine = (stream, onLine) => {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (/** @type {string} */ chunk) => {
    const lines = (rest + chunk).split(/\r?\n|\r/)
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.replace(decoration, ''))
  })
  stream.on('end', () => rest && onLine(rest.replace(decoration, '')))
}

/**
 * Runs a program in the project's folder to its end; never rejects for its exit code, which it returns with the last
 * lines of what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<Ran>}
 */
export const run = (command, args, { env = process.env, onLine } = {}) =>
  new Promise((resolve) => {
    const began = performance.now()
    /** @type {string[]} */
    const output = []
    const keep = (/** @type {string} */ line) => {
      output.push(line)
      if (output.length > kept) output.shift()
      onLine?.(line)
    }
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    eachLine(child.stdout, keep)
    eachLine(child.stderr, keep)
    const end = (/** @type {number} */ code) =>
      resolve({ code, output, seconds: (performance.now() - began) / 1000 })
    child.on('error', (error) => {
      keep(error.message)
      end(127)
    })
    child.on('close', (code) => end(code ?? 1))
  })

/**
 * Runs a program of an installed package by its own JavaScript file, so that neither a shell nor PATH matters.
 * @param {string} file from node_modules on, such as `next/dist/bin/next`
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 * @returns {Promise<Ran>}
 */
export const runPackage = (file, args, options) =>
  run(process.execPath, [`${root}node_modules/${file}`, ...args], options)
