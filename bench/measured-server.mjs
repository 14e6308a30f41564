import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { eachLine } from '../scripts/steps/run.mjs'

/** @typedef {import('./count-statements.mjs').Question} Question */

const root = fileURLToPath(new URL('..', import.meta.url))
const preload = new URL('count-statements.mjs', import.meta.url).href
const patience = 300_000

/** What the server's clock asks every half minute, whatever readers do. */
const clockwork = /payload[_-]jobs|^(PRAGMA|BEGIN|COMMIT|ROLLBACK)\b|^(commit|abort)Transaction\b/

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<string>} */
const untilReady = (child) =>
  new Promise((resolve, reject) => {
    /** @type {string[]} */
    const output = []
    const hear = (/** @type {string} */ line) => {
      output.push(line)
      const origin = /^ready (http\S+)/.exec(line)?.[1]
      if (origin) resolve(origin)
    }
    const fail = () =>
      reject(new Error(`the server did not start:\n${output.slice(-20).join('\n')}`))
    if (child.stdout) eachLine(child.stdout, hear)
    if (child.stderr) eachLine(child.stderr, hear)
    child.once('exit', fail)
    setTimeout(fail, patience).unref()
  })

/**
 * The production server on a folder and port of its own, with its statements counted; resolves once it answers.
 * @param {{ port: number, environment: Record<string, string> }} place
 */
export const startMeasured = async ({ port, environment }) => {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', preload, 'server/main.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: '',
      SMTP_URL: '',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  // Stopped in the middle of starting, nobody else would end it.
  process.once('exit', () => child.kill('SIGKILL'))
  /** @type {Map<number, (answer: unknown) => void>} */
  const asked = new Map()
  child.on('message', (/** @type {{ id: number, answer: unknown }} */ { id, answer }) => {
    asked.get(id)?.(answer)
    asked.delete(id)
  })
  /** @param {Question} question @returns {Promise<unknown>} */
  const ask = (question) =>
    new Promise((resolve) => {
      const id = asked.size + Math.random()
      asked.set(id, resolve)
      child.send({ id, question })
    })
  const origin = await untilReady(child)
  return {
    origin,
    secondsToStart: (performance.now() - began) / 1000,
    /** What the database was asked since the last time, the clock's questions aside. */
    statements: async () => {
      const all = /** @type {string[]} */ (await ask('statements'))
      return all.filter((statement) => !clockwork.test(statement))
    },
    /** Empties Next's cache: nothing is kept, as after a start. */
    forget: () => ask('forget'),
    /** Resident memory in bytes. */
    memory: async () => Number(await ask('memory')),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}

/** @typedef {Awaited<ReturnType<typeof startMeasured>>} MeasuredServer */
