import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from '@libsql/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idleMessage } from './open-transaction'
import { singleWriterClient } from './single-writer'

let folder: string
let client: Client

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-writer-'))
  client = singleWriterClient({ url: `file:${join(folder, 'test.db')}` }, 200)
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('CREATE TABLE lines (line TEXT)')
})

afterEach(() => {
  client.close()
  rmSync(folder, { recursive: true, force: true })
})

const lines = async (): Promise<unknown[]> =>
  (await client.execute('SELECT line FROM lines ORDER BY rowid')).rows.map(({ line }) => line)

const insert = (line: string) => ({ sql: 'INSERT INTO lines VALUES (?)', args: [line] })

describe('singleWriterClient', () => {
  it('loses nothing of fifty writers at once, in transactions and out of them', async () => {
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        if (index % 2) return client.execute(insert(`line ${index}`))
        const transaction = await client.transaction('write')
        await transaction.execute(insert(`line ${index}`))
        await wait(1)
        return transaction.commit()
      }),
    )
    expect(await lines()).toHaveLength(50)
  })

  it('lets reads go on while somebody writes, and shows them what is committed', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('not yet'))
    expect(await lines()).toEqual([])
    await transaction.commit()
    expect(await lines()).toEqual(['not yet'])
  })

  it('takes back what is rolled back', async () => {
    const transaction = await client.transaction('write')
    await transaction.execute(insert('never'))
    await transaction.rollback()
    expect(await lines()).toEqual([])
    await client.execute(insert('next'))
    expect(await lines()).toEqual(['next'])
  })

  it('gives the turn on when a statement fails', async () => {
    const transaction = await client.transaction('write')
    await expect(transaction.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow()
    transaction.close()
    await expect(client.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow()
    await client.execute(insert('after'))
    expect(await lines()).toEqual(['after'])
  })

  it('ends a transaction that was forgotten once others wait, and says why to whoever comes back', async () => {
    const forgotten = await client.transaction('write')
    await forgotten.execute(insert('half written'))
    await client.execute(insert('from outside'))
    expect(await lines()).toEqual(['from outside'])
    await expect(forgotten.execute(insert('too late'))).rejects.toThrow(idleMessage)
    await expect(forgotten.commit()).rejects.toThrow(idleMessage)
    expect(await lines()).toEqual(['from outside'])
  })

  it('ends a transaction that waits for its own write from outside', async () => {
    const work = async () => {
      const transaction = await client.transaction('write')
      await client.execute(insert('without the transaction'))
      await transaction.commit()
    }
    await expect(work()).rejects.toThrow(idleMessage)
    await client.execute(insert('others go on'))
    expect(await lines()).toContain('others go on')
  })

  it('leaves a transaction alone as long as something happens in it or nobody waits', async () => {
    const slow = await client.transaction('write')
    const waiting = client.execute(insert('second'))
    for (let round = 0; round < 5; round += 1) {
      await wait(80)
      await slow.execute(insert(`first ${round}`))
    }
    await slow.commit()
    await waiting
    expect(await lines()).toHaveLength(6)
    const alone = await client.transaction('write')
    await wait(500)
    await alone.execute(insert('in peace'))
    await alone.commit()
    expect(await lines()).toHaveLength(7)
  })
})

describe.runIf(existsSync('/proc/self/fd'))('the files of the database', () => {
  it('are not opened anew by each transaction', async () => {
    const open = () =>
      readdirSync('/proc/self/fd').filter((file) => {
        try {
          return readlinkSync(`/proc/self/fd/${file}`).startsWith(folder)
        } catch {
          return false
        }
      }).length
    const write = async () => {
      const transaction = await client.transaction('write')
      await transaction.execute(insert('one more'))
      await transaction.commit()
    }
    await write()
    const before = open()
    expect(before).toBeGreaterThan(0)
    for (let turn = 0; turn < 50; turn += 1) await write()
    expect(open()).toBe(before)
  })
})
