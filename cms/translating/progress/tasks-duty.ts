import type { Payload, PayloadRequest } from 'payload'
import { inProcess } from '../../signatures/in-process'
import type { Duty } from '../../upkeep/duty'
import { knockSoon } from '../../upkeep/knock-soon'
import { plannedPublications } from '../source/planned-publications'
import { lonelyTasks, staleTasks } from './lost-tasks'
import { type Documents, recount } from './recount'
import { relatedTo } from './related-to'
import { missed, type Walk, walked } from './walk'

/** Everything that has tasks as soon as it is published. */
const originals = [
  'campaigns',
  'news-items',
  'pages',
  'speeches',
  'organizations',
  'documents',
  'media',
] as const

/** How long one turn may take, in milliseconds, and how many documents are counted in one transaction. */
const turn = 3_000
const together = 20

type Memory = {
  walks: Walk[]
  isBegun: boolean
  planned: ReadonlyMap<string, string>
  lastTask: string
}

const memoryOf = (payload: Payload): Memory => {
  const memories = inProcess('translation-upkeep', () => new WeakMap<object, Memory>())
  const memory = memories.get(payload.db) ?? {
    walks: [...originals, 'translations' as const].map((collection) => ({ collection, until: '' })),
    isBegun: false,
    planned: new Map(),
    lastTask: '',
  }
  memories.set(payload.db, memory)
  return memory
}

const countAll = async (payload: Payload, { of, documentIds }: Documents): Promise<void> => {
  for (let first = 0; first < documentIds.length; first += together) {
    const part = documentIds.slice(first, first + together)
    const campaigns = await recount(payload, { of, documentIds: part }, { touch: true })
    for (const place of await relatedTo(payload, campaigns))
      await recount(payload, { of: place.of, documentIds: [place.documentId] })
  }
}

/** What stands in no collection is counted once by each process: a new version may bring other words. */
const singles: readonly Documents[] = ['site', 'navigation', 'messages'].map((of) => ({
  of,
  documentIds: [of],
}))

/** A publication that is planned, or called off, opens and closes a draft without any save of the document. */
const replanned = async (req: PayloadRequest, memory: Memory): Promise<Documents[]> => {
  const planned = await plannedPublications(req)
  const keys = new Set([...planned.keys(), ...memory.planned.keys()])
  const changed = [...keys].filter((key) => planned.get(key) !== memory.planned.get(key))
  memory.planned = planned
  return changed.map((key) => {
    const [of = '', id = ''] = key.split(' ')
    return { of, documentIds: [id] }
  })
}

/**
 * Counts what nobody counted: what scripts and imports wrote, what was left when a process ended, everything after an
 * upgrade that counts differently. Goes through what was saved since its last turn, a bounded time long, and goes on soon
 * where it did not come to the end; where nothing was saved that is a handful of small queries.
 */
export const tasksDuty: Duty = {
  name: 'translation tasks',
  every: 60,
  run: async (req) => {
    const { payload } = req
    const memory = memoryOf(payload)
    const end = Date.now() + turn
    const isTime = (): boolean => Date.now() < end
    if (!memory.isBegun) for (const documents of singles) await countAll(payload, documents)
    memory.isBegun = true
    for (const documents of await replanned(req, memory)) await countAll(payload, documents)
    for (const documents of await staleTasks(payload)) await countAll(payload, documents)
    for (const walk of memory.walks) {
      for (let page = 1; isTime(); page += 1) {
        const { saved, isMore } = await walked(payload, walk, page)
        for (const documents of await missed(payload, saved)) await countAll(payload, documents)
        if (!isMore) break
      }
    }
    const lonely = await lonelyTasks(payload, memory.lastTask)
    memory.lastTask = lonely.last
    for (const documents of lonely.documents) await countAll(payload, documents)
    if (!isTime()) knockSoon()
  },
}
