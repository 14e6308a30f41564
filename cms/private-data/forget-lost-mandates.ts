import { readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import type { Duty } from '../upkeep/duty'
import { mandateOf } from './mandate-file'

const piece = 500
const day = 86_400_000

type Row = Record<string, unknown> & { version?: Record<string, unknown> }

const oldFiles = async (folder: string, now: number): Promise<string[]> => {
  const old: string[] = []
  for (const name of await readdir(folder).catch(() => [])) {
    const file = await stat(join(folder, name)).catch(() => null)
    if (/\.sealed(\.new)?$/.test(name) && file?.isFile() && now - file.mtimeMs > day) old.push(name)
  }
  return old
}

const sealedIn = (row: Row): unknown =>
  (row.confidential as { mandate?: unknown } | null | undefined)?.mandate

/** Takes the files out of a set that rows name; false where a row cannot be opened, so that any may be its own. */
const spare = (files: Set<string>, rows: readonly Row[]): boolean =>
  rows.every((row) => {
    const mandate = mandateOf(row)
    if (mandate) files.delete(mandate.file)
    return mandate !== null || !sealedIn(row)
  })

/**
 * Deletes the files of mandates, older than a day, that no signature and no earlier version of one names: the process ended
 * between file and row. Deletes none where a row cannot be opened. Returns how many it deleted.
 */
export const forgetLostMandates = async (
  { db }: Pick<Payload, 'db'>,
  now = Date.now(),
): Promise<number> => {
  const folder = resolve(env.DATA_DIR, 'mandates')
  const lost = new Set(await oldFiles(folder, now))
  const asked = { collection: 'signatories', limit: piece, sort: 'id' } as const
  for (let page = 1, isMore = lost.size > 0; isMore; page += 1) {
    const where = { kind: { equals: 'organization' } }
    const { docs, hasNextPage } = await db.find<Row & { id: string }>({ ...asked, page, where })
    if (!spare(lost, docs)) return 0
    isMore = hasNextPage
  }
  for (let page = 1, isMore = lost.size > 0; isMore; page += 1) {
    const where = { 'version.kind': { equals: 'organization' } }
    const { docs, hasNextPage } = await db.findVersions({ ...asked, page, where })
    const rows = docs.map(({ version }) => version as Row)
    if (!spare(lost, rows)) return 0
    isMore = hasNextPage
  }
  for (const name of lost) await rm(join(folder, name), { force: true })
  return lost.size
}

/** The duty that does it, once a day. */
export const lostMandatesDuty: Duty = {
  name: 'lost-mandates',
  every: 86_400,
  run: ({ payload }) => forgetLostMandates(payload),
}
