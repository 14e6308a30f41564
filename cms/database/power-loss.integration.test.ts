import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { env, isEmbedded } from '@/env'
import type { Campaign } from '@/payload-types'
import { bootPayload } from '@/test/harness/boot'

type Answered = { id: string; save: string; versions: number }

const rounds = 8
const stream = fileURLToPath(new URL('../../test/harness/save-stream.mts', import.meta.url))

/** Lets a process save documents, kills it at a random moment, and returns the saves that it had answered. */
const saveUntilKilled = (round: number): Promise<Answered[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', stream, String(round)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let printed = ''
    let complaint = ''
    child.stderr.on('data', (data: Buffer) => {
      complaint += data.toString()
    })
    child.stdout.on('data', (data: Buffer) => {
      const isFirst = !printed.includes('"save"')
      printed += data.toString()
      if (isFirst && printed.includes('"save"'))
        setTimeout(() => child.kill('SIGKILL'), 50 + Math.random() * 700)
    })
    child.on('exit', (code, signal) => {
      if (signal !== 'SIGKILL')
        return reject(
          new Error(`It ended by itself (${code}): ${complaint}${printed.slice(-2000)}`),
        )
      const lines = printed.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'))
      return resolve(lines.map((line): Answered => JSON.parse(line)))
    })
  })

const check = async (pragma: string): Promise<unknown[]> => {
  const client = createClient({ url: env.DATABASE_URL ?? '' })
  const { rows } = await client.execute(`PRAGMA ${pragma}`)
  client.close()
  return rows.map((row) => Object.values(row)[0])
}

const partsOf = ({ title, summary, demands, targets }: Partial<Campaign>) => ({
  title,
  summary,
  demands: demands?.map(({ text }) => text),
  targets: targets?.map(({ name }) => name),
})

const wholeSave = (save: string) => ({
  title: save,
  summary: `Summary of ${save}`,
  demands: [0, 1, 2].map((index) => `Demand ${index} of ${save}`),
  targets: [0, 1].map((index) => `Target ${index} of ${save}`),
})

const versionsOf = async (id: string): Promise<Campaign[]> => {
  const payload = await bootPayload()
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({
    collection: 'campaigns',
    where,
    sort: 'createdAt',
    limit: 0,
  })
  return docs.map(({ version }) => version as Campaign)
}

// MongoDB answers for its own journal; this is about the embedded file.
if (isEmbedded(env))
  describe('a process that is killed while it saves', () => {
    it('leaves a database that is sound and holds every answered save whole, round after round', async () => {
      const answered: Answered[] = []
      for (let round = 0; round < rounds; round += 1) {
        answered.push(...(await saveUntilKilled(round)))
        expect(await check('integrity_check')).toEqual(['ok'])
        expect(await check('foreign_key_check')).toEqual([])
      }
      expect(answered.length).toBeGreaterThan(rounds)

      const payload = await bootPayload()
      for (const { id, save, versions } of answered) {
        const isLast = !answered.some((later) => later.id === id && later.versions > versions)
        const kept = await versionsOf(id)
        expect(kept.length).toBeGreaterThanOrEqual(versions)
        expect(kept.map((version) => partsOf(version))).toContainEqual(wholeSave(save))
        if (!isLast) continue
        const stored = await payload.findByID({ collection: 'campaigns', id, depth: 0 })
        // The save after the last answered one may have been finished, too: then it is there whole.
        expect([save, `${save}-again`]).toContain(stored.title)
      }

      const { docs } = await payload.find({ collection: 'campaigns', limit: 0, depth: 0 })
      expect(docs.length).toBeGreaterThanOrEqual(new Set(answered.map(({ id }) => id)).size)
      for (const doc of docs) {
        expect(partsOf(doc)).toEqual(wholeSave(doc.title))
        const kept = (await versionsOf(doc.id)).map((version) => partsOf(version))
        expect(kept.at(-1)).toEqual(wholeSave(doc.title))
        expect(kept).toHaveLength(doc.title.endsWith('again') ? 2 : 1)
      }
    }, 300_000)
  })
else
  describe('the embedded database', () => {
    it('is not in use here', () => expect(isEmbedded(env)).toBe(false))
  })
