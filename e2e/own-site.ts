import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from './free-port'
import { Mailbox } from './mailbox'
import { test as base } from './test'

const patience = 120_000

type Running = { child: ChildProcess; log: string[] }

/** Starts the production server on a folder of data; resolves once it answers. */
const startOn = async (folder: string, port: number): Promise<Running> => {
  const child = spawn(process.execPath, ['server/main.mjs'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOST: '127.0.0.1',
      PORT: String(port),
      SITE_URL: `http://127.0.0.1:${port}`,
      DATABASE_URL: '',
      DATA_DIR: folder,
      DEMO_CONTENT: 'true',
      DEMO_STAFF: 'true',
      SMTP_URL: '',
      TRUSTED_PROXIES: '1',
      PAYLOAD_SECRET: 'known-to-everybody-for-journeys-only',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  const log: string[] = []
  await new Promise<void>((resolve, reject) => {
    const hear = (line: string) => {
      log.push(line)
      if (line.startsWith('ready ')) resolve()
    }
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', hear)
    const fail = () => reject(new Error(`The site did not start:\n${log.slice(-20).join('\n')}`))
    child.once('exit', fail)
    setTimeout(fail, patience).unref()
  })
  return { child, log }
}

const stop = async ({ child }: Running): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Where it lies; `serve.mjs` removes it when the run is over. */
const templateOf = (run: string): string => join(tmpdir(), `countersign-template-${run}`)

/** The demonstration, filled once for all journeys of a run; the first that needs it makes it. */
const template = async (): Promise<string> => {
  const shared = templateOf(process.env.E2E_PORT ?? '')
  if (existsSync(shared)) return shared
  const making = mkdtempSync(join(tmpdir(), 'countersign-making-'))
  await stop(await startOn(making, await freePort()))
  try {
    renameSync(making, shared)
  } catch {
    // Another worker was faster.
    rmSync(making, { recursive: true, force: true })
  }
  return shared
}

/** A site of one's own, which one journey alone changes: where it is, what it wrote to its log, and the mails it sent. */
export type OwnSite = {
  origin: string
  log: readonly string[]
  mailbox: Mailbox
  folder: string
  /** Ends the server as a power cut would, and starts it again on what is on the disk. */
  pullThePlug: () => Promise<void>
}

/** A journey that signs, decides or withdraws: on a demonstration of its own, so that no other journey sees of it. */
export const test = base.extend<{ ownSite: OwnSite }>({
  ownSite: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-journey-'))
    cpSync(await template(), folder, { recursive: true })
    mkdirSync(join(folder, 'mail'), { recursive: true })
    const port = await freePort()
    let running = await startOn(folder, port)
    const log = [running.log]
    await use({
      origin: `http://127.0.0.1:${port}`,
      get log() {
        return log.flat()
      },
      mailbox: new Mailbox(join(folder, 'mail')),
      folder,
      pullThePlug: async () => {
        const ended = once(running.child, 'exit')
        running.child.kill('SIGKILL')
        await ended
        running = await startOn(folder, port)
        log.push(running.log)
      },
    })
    await stop(running)
    rmSync(folder, { recursive: true, force: true })
  },
  baseURL: async ({ ownSite }, use) => use(ownSite.origin),
})

export { expect } from './test'
