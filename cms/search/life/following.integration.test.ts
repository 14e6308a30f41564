import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { searchSite } from '../answer/search-site'
import { keyOf } from '../entry'
import { idsOf } from '../reading/ids'
import { SiteSearch } from './site-search'

let payload: Payload

const search = (query: string) => searchSite(payload, { query }, 'en')

/** Somewhere to wait at: tells when somebody came there, and lets all pass once it is opened. */
const gate = () => {
  let [come, open] = [() => {}, () => {}]
  const reached = new Promise<void>((resolve) => {
    come = resolve
  })
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const pass = (): Promise<void> => {
    come()
    return opened
  }
  return { reached, open: () => open(), pass }
}

/** A word that no other one is taken for. */
const canary = (): string =>
  unique('word')
    .replace(/\d/g, (digit) => 'bcdfghjklm'[Number(digit)] ?? '')
    .replace('-', 'zzqqxx')

/** As long as it may take until a change is noticed. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1100))

beforeAll(async () => {
  payload = await bootPayload()
  await search('everything')
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('following', () => {
  it('takes in the signatories of a campaign within seconds of its publication, and counts none after its end', async () => {
    const own = await make('campaigns', { published: true })
    const name = canary()
    await make('news-items', { published: true, headline: name, slug: name })
    const parts = ['signatories', 'solidarity-messages'] as const
    await make(parts[0], { campaign: own.id, published: true, name: `${name} of a kind` })
    await make(parts[1], { campaign: own.id, published: true, sender: `${name} of a kind` })
    for (let number = 0; number < 20; number += 1)
      await make(parts[0], { campaign: own.id, published: true, name: `${name} number ${number}` })
    const totalIn = async (): Promise<number> => {
      await aWhile()
      return (await search(name)).total
    }
    expect(await totalIn()).toBe(23)
    await payload.update({ collection: 'campaigns', id: own.id, data: { _status: 'draft' } })
    const rounds = vi.spyOn(payload.db, 'find')
    const { total, choices } = await search(name)
    expect(rounds.mock.calls.length).toBeLessThan(120)
    rounds.mockRestore()
    expect([total, choices.kind]).toEqual([1, [{ value: 'news-items', label: null, count: 1 }]])
    // As if the signatories had been there for long: nothing of theirs is among what changed.
    for (const collection of parts)
      for (const { id } of (
        await payload.db.find<Doc>({
          collection,
          where: { campaign: { equals: own.id } },
          limit: 0,
        })
      ).docs)
        await payload.db.updateOne({ collection, id, data: { updatedAt: '2020-01-01T00:00:00Z' } })
    await totalIn()
    await payload.update({ collection: 'campaigns', id: own.id, data: { _status: 'published' } })
    expect(await totalIn()).toBe(23)
  }, 90_000)

  it('looks but once at what changed, though it is told of it again', async () => {
    const search = new SiteSearch(payload)
    await search.follow()
    const item = await make('news-items', { published: true, headline: canary() })
    await search.follow()
    await aWhile()
    const find = vi.spyOn(payload.db, 'find')
    await search.follow()
    const asks = find.mock.calls.map(([{ collection, where }]) => ({ collection, where }))
    find.mockRestore()
    expect(JSON.stringify(asks)).toContain('updatedAt')
    expect(JSON.stringify(asks)).not.toContain(item.id)
    await payload.update({ collection: 'news-items', id: item.id, data: { _status: 'draft' } })
    const before = search.size
    await aWhile()
    await search.follow()
    expect(search.size).toBe(before - 1)
  })

  it('passes nothing over because something before it is deleted meanwhile', async () => {
    for (let number = 0; number < 4; number += 1) await make('topics')
    const first = await idsOf(payload, 'topics', '', 2)
    const rest = await idsOf(payload, 'topics', first[1] ?? '', 100)
    await payload.delete({ collection: 'topics', id: first[0] ?? '' })
    expect(await idsOf(payload, 'topics', first[1] ?? '', 100)).toEqual(rest)
    expect(rest.length).toBeGreaterThanOrEqual(2)
  })

  it('answers in few rounds with what did not change, where what was found goes on changing', async () => {
    const word = canary()
    for (let number = 0; number < 3; number += 1)
      await make('news-items', { published: true, headline: `${word} ${number}` })
    const search = new SiteSearch(payload)
    await search.follow()
    let rounds = 0
    const kept = await search.ask((index, only) => {
      rounds += 1
      const shown = [...index.refs()].filter(({ kind }) => kind === 'news-items')
      const changing = shown[rounds % shown.length]
      if (changing && !only) changing.stamp = 'of another time'
      return { answer: only ? shown.filter((ref) => only.has(keyOf(ref))) : shown, shown }
    })
    expect(rounds).toBe(6)
    expect(kept.map(({ stamp }) => stamp)).not.toContain('of another time')
  })

  it('asks again for what was taken into an index that was replaced meanwhile', async () => {
    const began = Date.now()
    vi.useFakeTimers({ toFake: ['Date'], now: began })
    const search = new SiteSearch(payload)
    await search.follow()
    const texts = { title: 'Gone', names: [], notes: [], body: [] }
    const gone = { kind: 'topics', stamp: '', years: [], organizations: [], languages: [] } as const
    await search.ask((index) => {
      for (let number = 0; number < 2100 + index.size; number += 1) {
        const entry = { ...gone, id: `gone-${number}`, original: texts, translations: [] }
        index.put({ ...entry, years: [], organizations: [], languages: [] })
        index.remove(entry)
      }
      return { answer: null, shown: [] }
    })
    const [filling, polling] = [gate(), gate()]
    const find = payload.db.find.bind(payload.db)
    vi.spyOn(payload.db, 'find').mockImplementation(async (asked) => {
      const isFilling = asked.collection === 'solidarity-messages' && asked.sort === 'id'
      const isPolling = Date.now() - began > 300_000 && /greater/.test(JSON.stringify(asked.where))
      const answer = await find(asked)
      if (isFilling) await filling.pass()
      else if (isPolling && asked.collection === 'translations') await polling.pass()
      return answer as never
    })
    vi.setSystemTime(began + 5000)
    await search.follow()
    await filling.reached
    vi.setSystemTime(began + 10_000)
    const { id } = await make('news-items', { published: true, headline: canary() })
    vi.setSystemTime(began + 400_000)
    const followed = search.follow()
    await polling.reached
    filling.open()
    await aWhile()
    polling.open()
    await followed
    vi.setSystemTime(began + 420_000)
    await search.follow()
    const ref = { kind: 'news-items', id } as const
    const stamp = await search.ask((index) => ({ answer: index.stampOf(ref), shown: [] }))
    expect(stamp).toBeDefined()
  })
})
