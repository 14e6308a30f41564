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

  it('passes nothing over because something before it is deleted meanwhile', async () => {
    for (let number = 0; number < 4; number += 1) await make('topics')
    const first = await idsOf(payload, 'topics', '', 2)
    const rest = await idsOf(payload, 'topics', first[1] ?? '', 100)
    await payload.delete({ collection: 'topics', id: first[0] ?? '' })
    expect(await idsOf(payload, 'topics', first[1] ?? '', 100)).toEqual(rest)
    expect(rest.length).toBeGreaterThanOrEqual(2)
  })
})
