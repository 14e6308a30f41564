import { existsSync } from 'node:fs'
import { createLocalReq, type Payload } from 'payload'
import { bringInFile } from '@/cms/import/bring-in-file'
import { havePagesDrawn } from '@/cms/import/have-pages-drawn'
import type { Counts } from '@/domain/import/wire'
import { type Asked, askedBy } from './import-list/asked'
import { HeldBack, outcome, seenIn, understood, whatNext } from './import-list/told'
import { openDatabase } from './open-database'

/** How often it is said how far it has come, in milliseconds. */
const pace = 1000

/** How many entries are printed as they were understood. */
const shown = 5

const campaignOf = async (payload: Payload, slug: string): Promise<string> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'campaigns',
    limit: 1,
    pagination: false,
    where: { slug: { equals: slug } },
  })
  if (!docs[0]) throw new Error(`There is no campaign “${slug}”.`)
  return String(docs[0].id)
}

const progressFrom = (began: number) => {
  let said = began
  return (counts: Counts, standing?: number): void => {
    if (performance.now() - said < pace) return
    said = performance.now()
    const memory = Math.round(process.memoryUsage().rss / 1e6)
    const seconds = ((said - began) / 1000).toFixed(1)
    if (standing !== undefined)
      console.log(`  ${standing} stand in the register after ${seconds} s, ${memory} MB of memory`)
    else console.log(`  ${seenIn(counts)} rows in ${seconds} s, ${memory} MB of memory`)
  }
}

/** Brings a list in, saying what was understood, what is doubtful, how far it has come and what to do next. */
const bringIn = async (asked: Asked): Promise<void> => {
  if (!existsSync(asked.file)) throw new Error(`There is no file ${asked.file}.`)
  const payload = await openDatabase()
  const req = await createLocalReq({ context: {} }, payload)
  const terms = { ...asked, campaign: await campaignOf(payload, asked.campaign) }
  const heldBack = new HeldBack()
  const began = performance.now()
  const progress = progressFrom(began)
  let counts: Counts = {}
  let printed = 0
  console.log('It can be stopped and run again at any time: nothing is added twice.')
  const id = await bringInFile(req, terms, (told) => {
    for (const entry of told.read.slice(0, shown - printed)) console.log(`  ${understood(entry)}`)
    printed = Math.min(shown, printed + told.read.length)
    for (const one of told.heldBack) heldBack.add(one)
    counts = told.counts
    progress(counts, told.standing)
  })
  if (seenIn(counts) === 0) throw new Error('No list was found in this file.')
  if (id && asked.mode === 'published') await havePagesDrawn(req, id)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const most = Math.round(process.resourceUsage().maxRSS / 1000)
  console.log(heldBack.lines().join('\n'))
  console.log(`${outcome(counts, asked)}. ${seconds} s, at most ${most} MB of memory.`)
  console.log(whatNext(asked, heldBack.count).join('\n'))
  await payload.destroy()
}

try {
  await bringIn(askedBy(process.argv.slice(2).filter((word) => word !== '--')))
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
