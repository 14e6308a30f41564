import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, fieldsOf, make, type OwnSlug, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let admin: Required<Who>

beforeAll(async () => {
  await bootPayload()
  admin = await accountOf('admin')
})

const send = (method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown) =>
  rest(method, path, { token: admin.token, body })

const create = async (slug: OwnSlug, fields: Record<string, unknown>) =>
  send('POST', `/${slug}`, await fieldsOf(slug, fields))

const read = async (slug: OwnSlug, id: string): Promise<Doc> =>
  (await rest('GET', `/${slug}/${id}?depth=0`)).body

const complaint = ({ status, body }: Awaited<ReturnType<typeof rest>>) => ({
  status,
  says: JSON.stringify(body?.errors ?? ''),
})

describe('the address of a document', () => {
  it('is made from its title, also one in another script', async () => {
    const body = await fieldsOf('pages', { title: 'Über uns & Żółw', slug: undefined })
    const { doc } = (await send('POST', '/pages', { ...body, generateSlug: true })).body
    expect(doc.slug).toBe('ueber-uns-and-zolw')
  })

  it('is remembered when a published document moves, and forgotten when it moves back', async () => {
    const [first, second] = [unique('first-address'), unique('second-address')]
    const { id } = await make('campaigns', { published: true, slug: first })
    await send('PATCH', `/campaigns/${id}`, { slug: second, generateSlug: false })
    expect(await read('campaigns', id)).toMatchObject({ slug: second, formerSlugs: [first] })
    const found = await rest('GET', `/campaigns?where[formerSlugs][in]=${first}`)
    expect(found.body.docs.map((doc: Doc) => doc.id)).toEqual([id])
    await send('PATCH', `/campaigns/${id}`, { slug: first, generateSlug: false })
    expect(await read('campaigns', id)).toMatchObject({ slug: first, formerSlugs: [second] })
  })

  it('of a draft that nobody could open is not', async () => {
    const { id } = await make('campaigns', { slug: unique('unseen') })
    const { doc } = (
      await send('PATCH', `/campaigns/${id}`, { slug: unique('better'), generateSlug: false })
    ).body
    expect(doc.formerSlugs).toEqual([])
  })

  it('is remembered by the site alone: nobody writes it from outside', async () => {
    const { doc } = (await create('campaigns', { formerSlugs: ['jiashi-workers'] })).body
    expect(doc.formerSlugs).toEqual([])
  })

  it.each(['Not A Slug', '../up', 'ümlaut', '-edge', 'x'.repeat(121)])(
    'is never anything but small letters, digits and hyphens: %#',
    async (slug) => {
      const answer = await create('campaigns', { slug, generateSlug: false, _status: 'published' })
      if (answer.status === 201) {
        expect(answer.body.doc.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(answer.body.doc.slug.length).toBeLessThanOrEqual(120)
      } else expect(answer.status, answer.text).toBe(400)
    },
  )

  it.each(['campaigns', 'news', 'speeches', 'organizations', 'search'])(
    'of a page cannot be that of a part of the site: %s',
    async (slug) => {
      const { status, says } = complaint(await create('pages', { slug, generateSlug: false }))
      expect(status).toBe(400)
      expect(says).toContain('address of a part of the site')
    },
  )

  it('is given once in a collection', async () => {
    const slug = unique('once')
    await make('campaigns', { published: true, slug })
    expect((await create('campaigns', { slug, generateSlug: false })).status).toBe(400)
  })
})

describe('a number of the register', () => {
  it('is not given again, neither after its signatory went into the trash', async () => {
    const campaign = await make('campaigns', { published: true })
    const fields = { campaign: campaign.id, number: 1 }
    const first = await create('signatories', fields)
    expect(first.status, first.text).toBe(201)
    const again = complaint(await create('signatories', fields))
    expect(again.status).toBe(400)
    expect(again.says).toContain('Number 1')
    await send('PATCH', `/signatories/${first.body.doc.id}`, {
      deletedAt: new Date().toISOString(),
    })
    expect((await create('signatories', fields)).status).toBe(400)
    expect((await create('signatories', { ...fields, number: 2 })).status).toBe(201)
    const other = await make('campaigns', { published: true })
    expect((await create('signatories', { ...fields, campaign: other.id })).status).toBe(201)
  })

  it('stays as it is when its signatory is edited, and cannot be moved onto another', async () => {
    const campaign = await make('campaigns', { published: true })
    const first = await make('signatories', { published: true, campaign: campaign.id, number: 1 })
    await make('signatories', { published: true, campaign: campaign.id, number: 2 })
    expect((await send('PATCH', `/signatories/${first.id}`, { city: 'Paris' })).status).toBe(200)
    expect((await send('PATCH', `/signatories/${first.id}`, { number: 2 })).status).toBe(400)
    expect((await read('signatories', first.id)).number).toBe(1)
  })

  it('is no obstacle to those who have none yet', async () => {
    const campaign = await make('campaigns', { published: true })
    for (let count = 0; count < 3; count += 1)
      expect((await create('signatories', { campaign: campaign.id })).status).toBe(201)
  })
})

describe('the public face of a signatory', () => {
  const face = async (id: string) =>
    (await read('signatories', id)).shown as Record<string, unknown>

  it('follows the visibility, whenever that changes', async () => {
    const { id } = await make('signatories', {
      published: true,
      name: 'Union of Nurses',
      nativeName: 'Съюз',
      city: 'Sofia',
      pseudonym: 'Nurses',
      country: 'BG',
    })
    expect(await face(id)).toMatchObject({ name: 'Union of Nurses', city: 'Sofia', country: 'BG' })
    await send('PATCH', `/signatories/${id}`, { visibility: 'pseudonym' })
    expect(await face(id)).toMatchObject({ name: 'Nurses', country: 'BG' })
    await send('PATCH', `/signatories/${id}`, { visibility: 'country-only' })
    const withheld = await face(id)
    expect([withheld.name ?? null, withheld.city ?? null]).toEqual([null, null])
    await send('PATCH', `/signatories/${id}`, { visibility: 'counted-only' })
    expect((await face(id)).country ?? null).toBeNull()
    await send('PATCH', `/signatories/${id}`, { visibility: 'public' })
    expect((await face(id)).name).toBe('Union of Nurses')
  })

  it('cannot be written from outside', async () => {
    const { id } = await make('signatories', { published: true, name: 'Real name' })
    await send('PATCH', `/signatories/${id}`, { shown: { name: 'Forged name' } })
    expect((await face(id)).name).toBe('Real name')
  })
})

describe('a news item', () => {
  it.each([
    ['its source', { publication: null, originalUrl: null }],
    ['its ground', { rights: { basis: null } }],
  ])('is not published without %s', async (_, missing) => {
    const draft = await create('news-items', { kind: 'press-report', ...missing, _status: 'draft' })
    expect(draft.status, draft.text).toBe(201)
    const answer = await send('PATCH', `/news-items/${draft.body.doc.id}`, { _status: 'published' })
    expect(answer.status, answer.text).toBe(400)
    expect((await rest('GET', `/news-items/${draft.body.doc.id}`)).status).toBe(404)
  })

  it('is not changed into one without, once it is published', async () => {
    const { id } = await make('news-items', { published: true, kind: 'press-report' })
    expect((await send('PATCH', `/news-items/${id}`, { rights: { basis: null } })).status).toBe(400)
  })
})

describe('the last administrator', () => {
  it('keeps the role and the account until there is another', async () => {
    expect((await send('PATCH', `/users/${admin.id}`, { roles: ['editor'] })).status).toBe(400)
    expect((await send('DELETE', `/users/${admin.id}`)).status).toBe(400)
    expect((await send('DELETE', `/users?where[id][equals]=${admin.id}`)).body.docs).toEqual([])
    const payload = await bootPayload()
    expect((await payload.findByID({ collection: 'users', id: admin.id })).roles).toEqual(['admin'])
    const other = await accountOf('admin')
    expect((await send('PATCH', `/users/${other.id}`, { roles: ['editor'] })).status).toBe(200)
  })
})

describe('a second catalogue', () => {
  it('of one document in one language is refused, another language is not', async () => {
    const { id } = await make('campaigns', { published: true })
    const fields = { of: 'campaigns', documentId: id }
    expect((await create('translations', { ...fields, locale: 'de' })).status).toBe(201)
    const again = complaint(await create('translations', { ...fields, locale: 'de' }))
    expect(again.status).toBe(400)
    expect(again.says).toContain('catalogue in this language already')
    const french = await create('translations', { ...fields, locale: 'fr' })
    expect(french.status).toBe(201)
    // Nor can the French one become it: a catalogue stays with its document and language.
    expect(
      (await send('PATCH', `/translations/${french.body.doc.id}`, { locale: 'de' })).status,
    ).toBe(403)
  })
})
