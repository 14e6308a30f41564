import { beforeAll, describe, expect, it, vi } from 'vitest'
import { checkDnsRecords } from '@/cms/proof/dns-duty'
import { dnsRecordFor } from '@/cms/proof/dns-record'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'
import { moderatorsDesk, standingOf, waiting } from './testing/desk'

const zone = new Map<string, string[]>()

vi.mock('@/cms/proof/ask-txt', () => ({
  askTxt: async (name: string) => {
    const found = zone.get(name)
    if (!found) throw new Error('ENOTFOUND')
    return found
  },
}))

type Desk = Awaited<ReturnType<typeof moderatorsDesk>>
type Row = { id: string; name: string; reasons: string[]; similar: Doc[] }

let campaign: Doc
let desk: Desk

beforeAll(async () => {
  await bootPayload()
  campaign = await make('campaigns', { published: true, title: 'The weavers' })
  desk = await moderatorsDesk()
})

const rows = async (query: Record<string, unknown>): Promise<Row[]> =>
  (await desk.queue({ campaign: campaign.id, limit: 100, ...query })).body.rows

const rowOf = async (id: string, query: Record<string, unknown> = {}) =>
  (await rows({ shelf: 'all', ...query })).find((row) => row.id === id)

const union = (fields: Record<string, unknown>) =>
  waiting(campaign, { kind: 'organization', ...fields })

describe('the queue', () => {
  it('shows what waits, the oldest first, page by page, with counts of all shelves', async () => {
    const own = await make('campaigns', { published: true })
    const ids: string[] = []
    for (let made = 0; made < 5; made += 1) ids.push((await waiting(own)).id)
    await desk.decide('reject', [ids[4] ?? ''], { reason: 'Not this one.' })
    const { body } = await desk.queue({ campaign: own.id, limit: 3 })
    expect(body.rows.map(({ id }: Row) => id)).toEqual(ids.slice(0, 3))
    expect(body).toMatchObject({ total: 4, page: 1, pages: 2 })
    expect(body.counts).toMatchObject({ waiting: 4, rejected: 1, published: 0, all: 5 })
    expect(body.campaigns).toContainEqual({ id: own.id, title: own.title })
    const second = await desk.queue({ campaign: own.id, limit: 3, page: 2 })
    expect(second.body.rows.map(({ id }: Row) => id)).toEqual(ids.slice(3, 4))
  })

  it('is narrowed by state, kind and text, whatever the accents', async () => {
    const person = await waiting(campaign, { name: 'Žofie Nováková', city: 'Brno' })
    const bakers = await union({ name: 'Fédération des Boulangers', country: 'FR' })
    expect((await rows({ text: 'zofie nov' })).map(({ id }) => id)).toEqual([person.id])
    expect((await rows({ text: 'federation' })).map(({ id }) => id)).toEqual([bakers.id])
    expect(await rows({ text: 'federation', kind: 'person' })).toEqual([])
    expect(await rows({ text: 'federation', shelf: 'published' })).toEqual([])
    for (const odd of ['%', '_', "'; --", '[$ne]'])
      expect((await desk.queue({ text: odd })).status).toBe(200)
    expect((await desk.queue({ shelf: 'nonsense', page: 'x', limit: '9e9' })).status).toBe(200)
  })

  it('tells the reason for which each waits, and finds by it', async () => {
    const website = 'https://www.spinners.example'
    const cases: [reason: string, fields: Record<string, unknown>][] = [
      ['free-mail', { website, confidential: { email: 'spinners@gmail.com' } }],
      ['domain-differs', { website, confidential: { email: 'a@elsewhere.example' } }],
      ['no-website', { confidential: { email: 'a@spinners.example' } }],
      ['stricter-limit', { moderate: true }],
    ]
    for (const [index, [reason, fields]] of cases.entries()) {
      const { id } = await union({ name: `Quorum ${'ABCD'[index]} of ${reason}`, ...fields })
      expect((await rowOf(id))?.reasons, reason).toContain(reason)
      expect((await rows({ reason })).map((row) => row.id)).toContain(id)
      expect((await rows({ reason: 'mandate-to-check' })).map((row) => row.id)).not.toContain(id)
    }
    const person = await waiting(campaign)
    expect((await rowOf(person.id))?.reasons).toEqual(['moderated-campaign'])
  })
})

describe('similar names', () => {
  it('are found among those who signed and in the directory, at once and after a change', async () => {
    const listed = await make('organizations', {
      published: true,
      name: 'Dockers’ Union of Ruritania',
      abbreviation: 'DUR',
    })
    const first = await union({ name: 'Dockers Union of Ruritania', nativeName: 'Доцкерс' })
    const fake = await union({ name: 'Dосkers Union of Ruritania' })
    const row = await rowOf(fake.id)
    expect(row?.reasons).toContain('similar-name')
    expect(row?.similar).toMatchObject([
      { of: 'signatories', id: first.id, by: 'look-alike', state: 'pending' },
      { of: 'organizations', id: listed.id, by: 'look-alike' },
    ])
    await desk.decide('reject', [first.id], { reason: 'Wait for the real one.' })
    expect((await rowOf(fake.id))?.similar[0]).toMatchObject({ id: first.id, state: 'rejected' })
    const payload = await bootPayload()
    await payload.update({
      collection: 'signatories',
      id: first.id,
      data: { name: 'Quilters of Zenda' },
    })
    expect((await rowOf(fake.id))?.similar.map(({ id }) => id)).not.toContain(first.id)
  })

  it('are nobody’s of another campaign', async () => {
    const elsewhere = await make('campaigns', { published: true })
    await waiting(elsewhere, { name: 'Xenophon Quaglio' })
    const { id } = await waiting(campaign, { name: 'Xenophon Quaglio' })
    expect((await rowOf(id))?.similar).toEqual([])
  })
})

describe('a DNS record', () => {
  const check = (id: string) =>
    rest('POST', `/signatories/${id}/check-dns`, { token: desk.who.token })

  it('proves and publishes when staff look for it', async () => {
    const website = 'https://joiners.example/about'
    const { id } = await union({ name: 'Joiners of Elbonia', website })
    const missing = await check(id)
    expect(missing.body).toEqual({ proved: false, record: dnsRecordFor(id, website) })
    expect((await standingOf(id)).state).toBe('pending')
    zone.set('_countersign.joiners.example', [missing.body.record.text])
    expect((await check(id)).body).toMatchObject({ proved: true, outcome: { state: 'published' } })
    expect((await stored('signatories', id))?.proof).toMatchObject({
      method: 'dns-txt',
      domain: 'joiners.example',
    })
    expect((await desk.history(id)).text).toContain('"prove"')
  })

  it('is found by the site itself; who came in a rush still waits for a person', async () => {
    const confirmedOn = new Date().toISOString()
    const website = 'https://roofers.example'
    const plain = await union({ name: 'Roofers of Elbonia', website, confirmedOn })
    const rushed = await union({ name: 'Tilers of Elbonia', website, confirmedOn, moderate: true })
    zone.set(
      'roofers.example',
      [plain, rushed].map(({ id }) => dnsRecordFor(id, website)?.text ?? ''),
    )
    const payload = await bootPayload()
    const found = await checkDnsRecords({ payload, context: {} } as never)
    expect(found).toEqual(expect.arrayContaining([plain.id, rushed.id]))
    expect((await standingOf(plain.id)).state).toBe('published')
    expect((await standingOf(rushed.id)).state).toBe('pending')
    expect((await stored('signatories', rushed.id))?.proof).toMatchObject({ method: 'dns-txt' })
    expect(await checkDnsRecords({ payload, context: {} } as never)).toEqual([])
  })

  it('is nothing that a person can set', async () => {
    const { id } = await waiting(campaign)
    expect((await check(id)).status).toBe(404)
  })
})
