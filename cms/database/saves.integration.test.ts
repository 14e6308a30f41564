import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, fieldsOf, make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let editor: Who
let admin: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
  admin = await accountOf('admin')
})

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

const save = async (
  path: string,
  body: unknown,
  who = editor,
  method: 'POST' | 'PATCH' = 'POST',
) => {
  const answer = await rest(method, path, { token: who.token, body, mayFail: true })
  return { ...answer, doc: answer.body?.doc as Doc | undefined }
}

const historyOf = async (id: string) =>
  (await bootPayload()).findVersions({
    collection: 'campaigns',
    where: { parent: { equals: id } },
    limit: 0,
  })

describe('many saves at once', () => {
  it('all stand, each whole and with its version, when they are of different documents', async () => {
    const answers = await Promise.all(
      times(50).map(async (index) =>
        save('/campaigns', {
          ...(await fieldsOf('campaigns', { title: `Appeal ${index}` })),
          demands: [{ text: `First of ${index}` }, { text: `Second of ${index}` }],
          _status: 'published',
        }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(times(50).map(() => 201))
    const payload = await bootPayload()
    for (const [index, { doc }] of answers.entries()) {
      const stored = await payload.findByID({ collection: 'campaigns', id: doc?.id ?? '' })
      expect(stored.demands?.map(({ text }) => text)).toEqual([
        `First of ${index}`,
        `Second of ${index}`,
      ])
      expect((await historyOf(stored.id)).totalDocs).toBe(1)
    }
  }, 120_000)

  it('give no number of the register twice', async () => {
    const campaign = await make('campaigns', { published: true })
    const answers = await Promise.all(
      times(20).map(async () =>
        save(
          '/signatories',
          await fieldsOf('signatories', { campaign: campaign.id, number: 7 }),
          admin,
        ),
      ),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { status, text } of answers) expect([201, 400, 409], text).toContain(status)
  }, 60_000)

  it('of one document end with one of them, and every answered one is in its history', async () => {
    const { id } = await make('campaigns', { published: true })
    const marks = times(20).map(() => unique('at once'))
    const answers = await Promise.all(
      marks.map((summary) => save(`/campaigns/${id}`, { summary }, editor, 'PATCH')),
    )
    const answered = marks.filter((_, index) => answers[index]?.status === 200)
    expect(answered.length).toBeGreaterThan(0)
    for (const { status, text } of answers) expect([200, 409], text).toContain(status)
    const { docs } = await historyOf(id)
    const kept = docs.map(({ version }) => version.summary)
    for (const mark of answered) expect(kept).toContain(mark)
    const stored = await (await bootPayload()).findByID({ collection: 'campaigns', id })
    expect(answered).toContain(stored.summary)
  }, 60_000)

  it('of different fields of one document lose none of them', async () => {
    const { id } = await make('campaigns', { published: true })
    const bodies = [
      { title: 'New title' },
      { summary: 'New summary' },
      { paperSignatures: 12 },
      { stage: 'open' },
    ]
    const answers = await Promise.all(
      bodies.map((body) => save(`/campaigns/${id}`, body, editor, 'PATCH')),
    )
    const stored = await (await bootPayload()).findByID({ collection: 'campaigns', id, depth: 0 })
    for (const [index, body] of bodies.entries())
      if (answers[index]?.status === 200) expect(stored).toMatchObject(body)
  })
})

describe('a save that fails', () => {
  it('leaves nothing behind when a hook throws after the document is written', async () => {
    const payload = await bootPayload()
    const { hooks } = payload.collections.campaigns.config
    const fail = () => {
      throw new Error('The power went out.')
    }
    hooks.afterChange.push(fail)
    const before = await payload.count({ collection: 'campaigns' })
    const { id } = (await payload.find({ collection: 'campaigns', limit: 1 })).docs[0] ?? { id: '' }
    const history = (await historyOf(id)).totalDocs
    const created = await save('/campaigns', await fieldsOf('campaigns'))
    const updated = await save(
      `/campaigns/${id}`,
      { summary: 'Half written', demands: [{ text: 'Half a demand' }] },
      editor,
      'PATCH',
    )
    hooks.afterChange.splice(hooks.afterChange.indexOf(fail), 1)
    expect([created.status, updated.status]).toEqual([500, 500])
    expect((await payload.count({ collection: 'campaigns' })).totalDocs).toBe(before.totalDocs)
    const stored = await payload.findByID({ collection: 'campaigns', id })
    expect(JSON.stringify(stored)).not.toContain('Half')
    expect((await historyOf(id)).totalDocs).toBe(history)
  })

  it('does not hold up the next one', async () => {
    const broken = await save('/campaigns', { title: '', stage: 'nowhere', _status: 'published' })
    expect(broken.status).toBe(400)
    expect((await save('/campaigns', await fieldsOf('campaigns'))).status).toBe(201)
  })
})

describe('a transaction', () => {
  it('lets reads go on beside it, which see nothing of it until it ends', async () => {
    const payload = await bootPayload()
    const { id } = await make('pages', { published: true, title: 'As it was' })
    const transactionID = await payload.db.beginTransaction()
    expect(transactionID).toBeTruthy()
    await payload.update({
      collection: 'pages',
      id,
      data: { title: 'As it will be' },
      req: { transactionID: transactionID ?? '' },
    })
    const during = await rest('GET', `/pages/${id}`)
    expect(during.body.title).toBe('As it was')
    await payload.db.commitTransaction(transactionID ?? '')
    expect((await rest('GET', `/pages/${id}`)).body.title).toBe('As it will be')
  })
})
