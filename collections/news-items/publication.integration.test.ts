import { beforeAll, describe, expect, it } from 'vitest'
import { clockToken } from '@/cms/jobs/clock-token'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, fieldsOf, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const ask = (method: 'GET' | 'PATCH' | 'POST', path: string, body?: object, headers?: object) =>
  rest(method, `/news-items${path}`, {
    ...(editor.token ? { token: editor.token } : {}),
    ...(body ? { body } : {}),
    ...(headers ? { headers: headers as Record<string, string> } : {}),
    mayFail: true,
  })

const groundless = { rights: { basis: null } }
const statusOf = async (id: string) => {
  const { status, body } = await rest('GET', `/news-items/${id}`, { mayFail: true })
  return status === 200 ? body._status : status
}

const refused = (answer: Awaited<ReturnType<typeof ask>>) =>
  (answer.body.errors[0].data.errors as { path: string; message: string }[]).map(
    ({ path, message }) => [path, message],
  )

describe('publishing an item without what its rights demand', () => {
  it('is refused at the form’s door, field by field, and keeps what was typed', async () => {
    const bare = await fieldsOf('news-items', {
      publication: null,
      authorNotNamed: false,
      published: null,
      ...groundless,
    })
    const made = await ask('POST', '?draft=true', { ...bare, _status: 'draft' })
    const { id, headline } = made.body.doc
    const answer = await ask('PATCH', `/${id}`, { edition: 'Evening', _status: 'published' })
    expect(answer.status).toBe(400)
    expect(refused(answer)).toEqual([
      ['publication', expect.stringMatching(/^Name the publication/)],
      ['authors', expect.stringMatching(/^Name the authors/)],
      ['published', expect.stringMatching(/^Give the date/)],
      ['rights.basis', 'Choose on what ground it is shown.'],
    ])
    expect(await statusOf(id)).toBe(404)
    const kept = await ask('GET', `/${id}?draft=true`)
    expect(kept.body).toMatchObject({ headline, _status: 'draft' })
  })

  it.each([
    ['de', 'Wählen Sie, auf welcher Grundlage es gezeigt wird.', 'Grundlage'],
    ['ar', 'اختر الأساس الذي يُعرض بناءً عليه.', 'الأساس'],
    ['zh', '请选择据以展示的依据。', '依据'],
    ['zh-TW', '請選擇據以展示的依據。', '依據'],
  ])('says so in %s', async (language, message, field) => {
    const { id } = await make('news-items', groundless)
    const answer = await ask(
      'PATCH',
      `/${id}`,
      { _status: 'published' },
      {
        cookie: `payload-lng=${language}`,
      },
    )
    expect(refused(answer)).toEqual([['rights.basis', message]])
    expect(answer.body.errors[0].message).toContain(field)
  })

  it('is refused in bulk, by headline, and those that may be published are', async () => {
    const bad = await make('news-items', groundless)
    const good = await make('news-items')
    const answer = await ask('PATCH', `?where[id][in]=${bad.id},${good.id}`, {
      _status: 'published',
    })
    expect(answer.status).toBe(400)
    expect(answer.body.docs.map(({ id }: Doc) => id)).toEqual([good.id])
    expect(answer.body.errors).toEqual([
      expect.objectContaining({
        id: bad.id,
        message: `Not published: ${bad.headline}. Choose on what ground it is shown.`,
      }),
    ])
    expect([await statusOf(bad.id), await statusOf(good.id)]).toEqual([404, 'published'])
  })

  it('is refused when its planned hour comes', async () => {
    const payload = await bootPayload()
    const bad = await make('news-items', groundless)
    const good = await make('news-items')
    for (const { id } of [bad, good])
      await payload.jobs.queue({
        task: 'schedulePublish',
        input: {
          type: 'publish',
          doc: { relationTo: 'news-items', value: id },
          user: { relationTo: 'users', value: editor.id ?? '' },
        },
        waitUntil: new Date(Date.now() - 1000),
      })
    await rest('GET', '/payload-jobs/run', { headers: { authorization: `Bearer ${clockToken()}` } })
    expect([await statusOf(bad.id), await statusOf(good.id)]).toEqual([404, 'published'])
  })

  it('is refused where an earlier version, published once on other grounds, is brought back', async () => {
    const payload = await bootPayload()
    const item = await make('news-items', { published: true })
    const { docs } = await payload.findVersions({
      collection: 'news-items',
      where: { parent: { equals: item.id } },
    })
    const [version] = docs
    // As a site may hold it that was filled before the ledger was kept.
    await payload.db.updateVersion({
      collection: 'news-items',
      id: version?.id ?? '',
      versionData: {
        ...version,
        version: { ...version?.version, rights: { ...version?.version.rights, basis: null } },
      } as never,
    })
    const path = `/versions/${version?.id}`
    expect((await ask('POST', path)).status).toBe(400)
    expect((await ask('GET', `/${item.id}`)).body.rights.basis).toBe('own-work')
    expect((await ask('POST', `${path}?draft=true`)).status).toBe(200)
    expect(await statusOf(item.id)).toBe('published')
  })

  it('is not brought about by duplicating an item that is published', async () => {
    const { id } = await make('news-items', { published: true })
    const copy = await ask('POST', `/${id}/duplicate`, {})
    expect(copy.body.doc._status).toBe('draft')
    expect(await statusOf(copy.body.doc.id)).toBe(404)
    const forced = await ask('POST', `/${id}/duplicate`, { _status: 'published', ...groundless })
    expect(forced.status === 400 || forced.body.doc._status === 'draft').toBe(true)
  })

  it('cannot be had afterwards: the ground of a published item is not taken away', async () => {
    const { id } = await make('news-items', { published: true })
    expect((await ask('PATCH', `/${id}`, groundless)).status).toBe(400)
    expect((await ask('PATCH', `/${id}?draft=true`, groundless)).status).toBe(200)
    expect((await ask('PATCH', `/${id}`, { _status: 'published' })).status).toBe(400)
    expect((await rest('GET', `/news-items/${id}`)).body.rights.basis).toBe('own-work')
  })

  it('keeps nobody from throwing such an item away', async () => {
    const payload = await bootPayload()
    const { id } = await make('news-items', { published: true })
    await payload.db.updateOne({
      collection: 'news-items',
      id,
      data: { rights: { basis: null } },
    })
    expect((await ask('PATCH', `/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
  })
})

it('keeps the proof of a ground from the public, and takes a file for one', async () => {
  const letter = await make('documents')
  const permission = { basis: 'permission', notice: '© A.', proof: 'Letter of A. B.' }
  const item = await make('news-items', {
    published: true,
    rights: { ...permission, proofFile: letter.id },
  })
  const { body } = await rest('GET', `/news-items/${item.id}`)
  expect(body.rights).toMatchObject({ basis: 'permission', notice: '© A.' })
  expect(body.rights).not.toHaveProperty('proof')
  expect(body.rights).not.toHaveProperty('proofFile')
  const path = `/${item.id}`
  expect((await ask('GET', path)).body.rights).toHaveProperty('proof', 'Letter of A. B.')
  expect((await ask('PATCH', path, { rights: { proof: null } })).status).toBe(200)
  expect((await ask('PATCH', path, { rights: { proofFile: null } })).status).toBe(400)
})

describe('a proof as a file', () => {
  const rights = { basis: 'permission', notice: '© A.', proof: 'Letter of A. B.' }
  const asEditor = () => ({ ...(editor.token ? { token: editor.token } : {}), mayFail: true })
  const publish = { _status: 'published' }

  it.each(['a draft', 'published'])(
    'is not published while an item keeps it that is %s',
    async (how) => {
      const letter = await make('documents')
      const item = await make('news-items', {
        published: how === 'published',
        rights: { ...rights, proofFile: letter.id },
      })
      const answer = await rest('PATCH', `/documents/${letter.id}`, {
        ...asEditor(),
        body: publish,
      })
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].message).toContain(item.headline)
      expect((await rest('GET', `/documents?where[id][equals]=${letter.id}`)).body.docs).toEqual([])
    },
  )

  it('is not published while the newer draft of a published item keeps it', async () => {
    const letter = await make('documents')
    const { id } = await make('news-items', { published: true })
    await ask('PATCH', `/${id}?draft=true`, { rights: { ...rights, proofFile: letter.id } })
    const answer = await rest('PATCH', `/documents/${letter.id}`, { ...asEditor(), body: publish })
    expect(answer.status).toBe(400)
  })

  it('is none that everybody can have already', async () => {
    const letter = await make('documents', { published: true })
    const { id } = await make('news-items', { rights: { ...rights, proofFile: letter.id } })
    const answer = await ask('PATCH', `/${id}`, publish)
    expect(answer.status).toBe(400)
    expect(refused(answer)).toEqual([
      ['rights.proofFile', expect.stringContaining('withdraw the document')],
    ])
    await rest('PATCH', `/documents/${letter.id}`, { ...asEditor(), body: { _status: 'draft' } })
    expect((await ask('PATCH', `/${id}`, publish)).status).toBe(200)
  })
})
