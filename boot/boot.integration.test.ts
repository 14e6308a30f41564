import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { MongoClient } from 'mongodb'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { appliedMigrations } from './applied-migrations'
import { alone } from './boot-lock'
import { demonstrationKey, fillOnce } from './fill'
import { makeFirstAdmin } from './first-admin'
import { migrate } from './migrate'
import { migrations } from './migrations'
import { bootFinished, unready } from './readiness'
import { resetLogIn } from './reset-log-in'

const email = 'first@example.org'
let payload: Payload
let folder = ''

const passwordIn = async (): Promise<string> =>
  /Password +(\S+)/.exec(await readFile(join(folder, 'first-admin.txt'), 'utf8'))?.[1] ?? ''

const logIn = (password: string) =>
  payload.login({ collection: 'users', data: { email, password } })

beforeAll(async () => {
  payload = await bootPayload()
  folder = await mkdtemp(join(tmpdir(), 'boot '))
})

afterAll(() => rm(folder, { recursive: true }))

describe('the first administrator', () => {
  it('is made where there is nobody, with a log-in that its owner alone can read', async () => {
    await makeFirstAdmin(payload, { email, folder })
    expect((await stat(join(folder, 'first-admin.txt'))).mode & 0o777).toBe(0o600)
    const { user } = await logIn(await passwordIn())
    expect(user?.roles).toEqual(['admin'])
  })

  it('is made once', async () => {
    const before = await passwordIn()
    await makeFirstAdmin(payload, { email: 'second@example.org', folder })
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(1)
    expect(await passwordIn()).toBe(before)
  })

  it('gets another password, and is unlocked, when the operator asks for it', async () => {
    const before = await passwordIn()
    for (let wrong = 0; wrong < 9; wrong++) await logIn('wrong').catch(() => undefined)
    await expect(logIn(before)).rejects.toThrow()
    await writeFile(join(folder, 'reset-log-in'), ` ${email.toUpperCase()}\n`)
    await resetLogIn(payload, folder)
    expect(await passwordIn()).not.toBe(before)
    expect((await logIn(await passwordIn())).user?.email).toBe(email)
    await expect(stat(join(folder, 'reset-log-in'))).rejects.toThrow('ENOENT')
  })

  it('keeps every password when the account that is asked for is not there', async () => {
    const before = await passwordIn()
    await writeFile(join(folder, 'reset-log-in'), 'nobody@example.org')
    await resetLogIn(payload, folder)
    expect(await passwordIn()).toBe(before)
    expect((await logIn(before)).user?.email).toBe(email)
  })
})

describe('the demonstration content', () => {
  const place = async (name: string) => {
    await payload.create({
      collection: 'organizations',
      data: { name, kind: 'association', originalLocale: 'en' },
      draft: true,
    })
  }

  it('is gone through again after a start that was cut short, and never after it is complete', async () => {
    let times = 0
    const seed = async () => {
      times++
      await place(`Organisation ${times}`)
      if (times === 1) throw new Error('cut short')
    }
    await expect(fillOnce(payload, seed)).rejects.toThrow('cut short')
    await fillOnce(payload, seed)
    await fillOnce(payload, seed)
    expect(times).toBe(2)
  })

  it('never comes into a database that has content of its own', async () => {
    await payload.kv.delete(demonstrationKey)
    const seed = async () => {
      throw new Error('filled')
    }
    await expect(fillOnce(payload, seed)).resolves.toBeUndefined()
  })
})

describe('the schema', () => {
  it('is migrated once, one note for each migration', async () => {
    await migrate(payload, migrations())
    await migrate(payload, migrations())
    const names = migrations().map(({ name }) => name)
    expect((await appliedMigrations(payload)).sort()).toEqual([...names].sort())
  })

  it('notes no migration that fails, and does what it missed next time', async () => {
    let isBroken = true
    const name = '99990101_000000_try'
    const up = async () => {
      if (isBroken) throw new Error('broken')
    }
    const known = [...migrations(), { name, up }]
    await expect(migrate(payload, known)).rejects.toThrow('broken')
    expect(await appliedMigrations(payload)).not.toContain(name)
    isBroken = false
    await migrate(payload, known)
    expect(await appliedMigrations(payload)).toContain(name)
    await expect(migrate(payload, migrations())).rejects.toThrow(/another version/)
    await payload.delete({ collection: 'payload-migrations', where: { name: { equals: name } } })
  })
})

it('does not take a migration for done whose note was lost', async () => {
  const forgetful = {
    name: '99990101_000001_forgetful',
    up: async () => {
      const create = payload.create.bind(payload)
      payload.create = (async () => {
        payload.create = create
      }) as never
    },
  }
  const known = [...migrations(), forgetful]
  await expect(migrate(payload, known)).rejects.toThrow(/could not be migrated.*disk is full/)
})

it('is ready once the boot has finished and all migrations are applied', async () => {
  expect(await unready()).toBe('starting')
  bootFinished()
  expect(await unready()).toBeUndefined()
  const [newest] = migrations().slice(-1)
  const where = { name: { equals: newest?.name ?? '' } }
  await payload.delete({ collection: 'payload-migrations', where })
  expect(await unready()).toBe('migrations')
})

const servers = process.env.DATABASE_URL?.startsWith('mongodb') ? [process.env.DATABASE_URL] : []

for (const url of servers)
  describe('instances that start at once on MongoDB', () => {
    let client: MongoClient

    beforeAll(async () => {
      client = await MongoClient.connect(url)
    })

    afterAll(() => client.close())

    it('take turns', async () => {
      let inside = 0
      let most = 0
      const work = async () => {
        most = Math.max(most, ++inside)
        await pause(100)
        inside--
      }
      await Promise.all(Array.from({ length: 4 }, () => alone(client.db(), work)))
      expect(most).toBe(1)
    })

    it('do not wait for one that died, and let the next in after a failure', async () => {
      const locks = client.db().collection<{ _id: string }>('countersign-locks')
      const dead = { holder: 'dead', expiresAt: new Date(Date.now() - 1) }
      await locks.updateOne({ _id: 'boot' }, { $set: dead }, { upsert: true })
      const failing = async () => {
        throw new Error('failed')
      }
      await expect(alone(client.db(), failing)).rejects.toThrow('failed')
      expect(await alone(client.db(), async () => 'in')).toBe('in')
    })
  })
