import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { step } from './progress.mjs'
import { root } from './root.mjs'
import { eachLine } from './run.mjs'

/** @typedef {{ url: string, ended: Promise<number> }} Running */

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * The server ended before it answered. What it printed last says why: it has its own words for every cause it knows.
 */
export class ServerEnded extends Error {
  /**
   * @param {number} code
   * @param {string[]} output
   */
  constructor(code, output) {
    super('the server ended before it was ready.')
    this.code = code
    this.output = output
  }
}

/**
 * Starts the server in a process (and, but on Windows, a process group) of its own, so that it ends by our word alone;
 * the channel between us tells it when we are gone without a word.
 */
const launch = (/** @type {NodeJS.ProcessEnv} */ environment) =>
  spawn(process.execPath, ['server/main.mjs'], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  })

/**
 * Starts the server and waits until it answers, showing what it does meanwhile; from then on its output is ours, and
 * the signals we get are passed on to it.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<Running>}
 */
export const startServer = (environment) =>
  step('Starting the server', async (detail) => {
    const child = launch(environment)
    for (const signal of signals) process.on(signal, () => child.kill(signal))
    /** @type {Promise<number>} */
    const ended = new Promise((resolve) => {
      child.on('error', () => resolve(127))
      child.on('close', (code, signal) =>
        resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
      )
    })
    let isReady = false
    /** @type {string[]} */
    const output = []
    /** @type {Promise<string>} */
    const ready = new Promise((resolve) => {
      const listen = (/** @type {NodeJS.WriteStream} */ out) => (/** @type {string} */ line) => {
        if (isReady) return out.write(`${line}\n`)
        output.push(line)
        const told = /^\[boot\] (.*)/.exec(line)?.[1]
        if (told) detail(told)
        const url = /^ready (https?:\/\/\S+)/.exec(line)?.[1]
        if (!url) return
        isReady = true
        resolve(url)
      }
      if (child.stdout) eachLine(child.stdout, listen(process.stdout))
      if (child.stderr) eachLine(child.stderr, listen(process.stderr))
    })
    const first = await Promise.race([ready, ended])
    if (typeof first === 'number') throw new ServerEnded(first, output)
    return { url: first, ended }
  })
