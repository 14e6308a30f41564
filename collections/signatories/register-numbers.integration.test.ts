import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, fieldsOf, make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

let admin: Who
let campaign: Doc

beforeAll(async () => {
  await bootPayload()
  admin = await accountOf('admin')
  campaign = await make('campaigns', { published: true })
})

const send = (method: 'PATCH' | 'POST', path: string, body?: unknown) =>
  rest(method, `/signatories${path}`, { token: admin.token, body, mayFail: true })

/** Without a number nobody stands in a register: whoever has none yet waits for it. */
const numbered = (number: number | null) =>
  make('signatories', { published: number !== null, campaign: campaign.id, number })

const place = async (id: string) => {
  const doc = await stored('signatories', id)
  return [doc?.number ?? null, doc?.campaign]
}

describe('a number that was given', () => {
  it.each([
    ['changed', { number: 51 }],
    ['cleared', { number: null }],
    ['emptied', { number: '' }],
  ])('is not %s', async (_, change) => {
    const { id } = await numbered(null)
    expect((await send('PATCH', `/${id}`, { number: 50 })).status).toBe(200)
    const { status, text } = await send('PATCH', `/${id}`, change)
    expect(status, text).toBe(400)
    expect(text).toContain('Number 50 was given')
    expect(await place(id)).toEqual([50, campaign.id])
    await (await bootPayload()).delete({ collection: 'signatories', id })
  })

  it('keeps its signatory in its campaign; without one it may move', async () => {
    const other = await make('campaigns', { published: true })
    const [kept, free] = [await numbered(60), await numbered(null)]
    const refused = await send('PATCH', `/${kept.id}`, { campaign: other.id })
    expect(refused.status, refused.text).toBe(400)
    expect(refused.text).toContain('stays in its campaign')
    expect(await place(kept.id)).toEqual([60, campaign.id])
    expect((await send('PATCH', `/${free.id}`, { campaign: other.id })).status).toBe(200)
  })

  it('is no obstacle to saving the whole form again', async () => {
    const { id } = await numbered(61)
    const form = { number: 61, campaign: campaign.id, city: 'Sofia' }
    expect((await send('PATCH', `/${id}`, form)).status).toBe(200)
  })

  it('stays when a version from before is restored', async () => {
    const { id } = await numbered(null)
    await send('PATCH', `/${id}`, { number: 62 })
    const { body } = await rest(
      'GET',
      `/signatories/versions?where[parent][equals]=${id}&sort=createdAt`,
      { token: admin.token },
    )
    const restored = await send('POST', `/versions/${body.docs[0].id}`)
    expect(restored.status, restored.text).toBe(200)
    expect(await place(id)).toEqual([62, campaign.id])
  })

  it('is not copied with its signatory', async () => {
    const { id } = await numbered(63)
    const copy = await send('POST', `/${id}/duplicate`)
    expect(copy.status, copy.text).toBe(200)
    expect(await place(copy.body.doc.id)).toEqual([null, campaign.id])
  })
})

describe('a number that many want at the same moment', () => {
  it('is given to one', async () => {
    const fields = await fieldsOf('signatories', { campaign: campaign.id, number: 70 })
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => send('POST', '', { ...fields, name: `N ${index}` })),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    for (const status of statuses) expect([201, 400, 409]).toContain(status)
    const { body } = await rest('GET', '/signatories/count', {
      token: admin.token,
      query: { where: { campaign: { equals: campaign.id }, number: { equals: 70 } } },
    })
    expect(body.totalDocs).toBe(1)
  })

  it('is given to one of those who have none yet', async () => {
    const waiting: Doc[] = []
    for (let count = 0; count < 8; count += 1) waiting.push(await numbered(null))
    const answers = await Promise.all(
      waiting.map(({ id }) => send('PATCH', `/${id}`, { number: 71 })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})

describe('who is only counted', () => {
  const told = async (id: string, query = '', who: Who = { role: 'public' }) =>
    (await rest('GET', `/signatories/${id}${query}`, { token: who.token })).body

  it('tells the public nothing but a number', async () => {
    const { id } = await make('signatories', {
      published: true,
      visibility: 'counted-only',
      campaign: campaign.id,
      kind: 'person',
      source: 'paper',
    })
    const translator = await accountOf('translator')
    for (const query of ['', '?select[kind]=true', '?depth=2&showHiddenFields=true'])
      for (const who of [translator, undefined]) {
        const doc = await told(id, query, who)
        expect(doc.id).toBe(id)
        for (const field of ['kind', 'source', 'visibility'])
          expect(doc, `${field} ${query}`).not.toHaveProperty(field)
      }
    const joined = await rest('GET', `/campaigns/${campaign.id}?joins[signatories][limit]=100`)
    expect(joined.body.signatories.docs.length).toBeGreaterThan(0)
    expect(joined.text).not.toMatch(/"source"|counted-only|"kind":"person"/)
    expect(await told(id, '', admin)).toMatchObject({ kind: 'person', source: 'paper' })
  })

  it('is not found by what it does not tell', async () => {
    for (const condition of [
      'where[kind][equals]=person',
      'where[source][equals]=paper',
      'where[visibility][equals]=counted-only',
    ]) {
      const { status, body } = await rest('GET', `/signatories?${condition}`)
      expect([status, body.docs ?? []], condition).toEqual([400, []])
    }
  })

  it('is otherwise told of: whether an organisation or a person signed', async () => {
    const { id } = await make('signatories', { published: true, kind: 'organization' })
    for (const query of ['', '?select[kind]=true'])
      expect(await told(id, query), query).toMatchObject({ kind: 'organization' })
    expect(await told(id)).not.toHaveProperty('visibility')
  })
})
