import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './steps/root.mjs'
import { variables } from './steps/variables.mjs'

type Started = { child: ChildProcess; output: () => string; ended: Promise<number | null> }

const running = new Set<ChildProcess>()
let folder = ''

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** `npm start`, as npm runs it, with none of the settings of whoever runs the tests. */
const start = (settings: Record<string, string>): Started => {
  const bare = Object.fromEntries(variables.map((name) => [name, '']))
  const args = ['--require', './scripts/node-version.cjs', 'scripts/start.mjs']
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...bare, CI: 'true', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => {
      output += chunk
    })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, output: () => output, ended }
}

/** Waits until the addresses stand there; fails with all that was printed if it ends before. */
const untilUp = async ({ output, child }: Started): Promise<void> => {
  while (!output().includes('Ctrl-C')) {
    if (child.exitCode !== null) throw new Error(output())
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const stop = async ({ child, ended }: Started): Promise<number | null> => {
  child.kill('SIGINT')
  return ended
}

const modeOf = (name: string) => (statSync(join(folder, name)).mode & 0o777).toString(8)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a data folder '))
})

afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('npm start', () => {
  it('goes from nothing to a running site, and again in seconds', async () => {
    const port = String(await freePort())
    const first = start({ DATA_DIR: folder, PORT: port })
    await untilUp(first)
    expect(first.output()).toContain(`Site    http://localhost:${port}\n`)
    expect(first.output()).toContain(`Panel   http://localhost:${port}/admin\n`)
    const password = /Password {2}(\S+)/.exec(first.output())?.[1]
    expect(password?.length).toBeGreaterThan(20)
    expect(readFileSync(join(folder, 'first-admin.txt'), 'utf8')).toContain(password)
    expect([modeOf('secret'), modeOf('first-admin.txt')]).toEqual(['600', '600'])

    const site = `http://localhost:${port}`
    const ready = await fetch(`${site}/api/ready`)
    expect([ready.status, ready.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect((await fetch(`${site}/api/health`)).status).toBe(200)
    const logIn = await fetch(`${site}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'admin@localhost.localdomain', password }),
    })
    expect(logIn.status).toBe(200)
    const { totalDocs } = await (await fetch(`${site}/api/campaigns`)).json()
    expect(totalDocs).toBeGreaterThan(0)

    const second = start({ DATA_DIR: folder, PORT: port })
    expect(await second.ended).toBe(1)
    expect(second.output()).toContain(`port ${port} on localhost is in use`)
    const other = start({ DATA_DIR: folder, PORT: String(await freePort()) })
    expect(await other.ended).toBe(1)
    expect(other.output()).toMatch(/another start \(process \d+\) is running on the data folder/)

    const secret = readFileSync(join(folder, 'secret'), 'utf8')
    expect(await stop(first)).toBe(0)
    const began = Date.now()
    const again = start({ DATA_DIR: folder, PORT: port })
    await untilUp(again)
    expect(Date.now() - began).toBeLessThan(20_000)
    expect(again.output()).not.toMatch(/Password|Installing|Building|Migrating/)
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret)
    expect(await stop(again)).toBe(0)
  }, 240_000)

  const wrongly = async (settings: Record<string, string>) => {
    const started = start({ PORT: String(await freePort()), ...settings })
    const code = await started.ended
    return { code, output: started.output() }
  }

  it.each([
    {
      wrong: 'a file in place of the data folder',
      settings: () => {
        writeFileSync(join(folder, 'a-file'), '')
        return { DATA_DIR: join(folder, 'a-file') }
      },
      says: /the data folder .* is not a folder/,
    },
    {
      wrong: 'a data folder that cannot be made',
      settings: () => ({ DATA_DIR: '/sys/countersign/data' }),
      says: /the data folder .* cannot be written/,
    },
    {
      wrong: 'a malformed environment',
      settings: () => ({ DATA_DIR: join(folder, 'b'), SITE_URL: 'example.org', MAIL_FROM: 'me' }),
      says: /SITE_URL: must be an origin[\s\S]*MAIL_FROM: must be an e-mail address/,
    },
    {
      wrong: 'an external database and no secret',
      settings: () => ({ DATA_DIR: join(folder, 'c'), DATABASE_URL: 'mongodb://localhost:9/x' }),
      says: /PAYLOAD_SECRET: must be set in production/,
    },
    {
      wrong: 'a MongoDB that does not answer',
      settings: () => ({
        DATA_DIR: join(folder, 'd'),
        DATABASE_URL: 'mongodb://someone:hidden@localhost:9/x',
        PAYLOAD_SECRET: 'a secret of more than thirty-two characters',
      }),
      says: /the MongoDB database at localhost:9 does not answer/,
    },
    {
      wrong: 'a file that is no database',
      settings: () => {
        writeFileSync(
          join(folder, 'no.db'),
          'this is no database, only a text of some length\n'.repeat(99),
        )
        return { DATA_DIR: join(folder, 'e'), DATABASE_URL: `file:${join(folder, 'no.db')}` }
      },
      says: /is not a SQLite database/,
    },
  ])(
    'says of $wrong one cause and one remedy',
    async ({ settings, says }) => {
      const { code, output } = await wrongly(settings())
      expect(output).toMatch(says)
      expect(output.match(/Cause: /g)).toHaveLength(1)
      expect(output).toMatch(/Remedy: \S/)
      expect(output).not.toMatch(/^\s+at /m)
      expect(output).not.toContain('hidden')
      expect(code).toBe(1)
    },
    60_000,
  )
})
