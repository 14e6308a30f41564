import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

let editor: Who

beforeAll(async () => {
  await bootPayload()
  editor = await accountOf('editor')
})

const save = async (id: string, body: unknown, query = '') => {
  const answer = await rest('PATCH', `/pages/${id}${query}`, { token: editor.token, body })
  expect(answer.status, answer.text).toBe(200)
}

const asDraft = '?draft=true&autosave=true'
const publish = { _status: 'published' }

const remembered = async (id: string) => (await stored('pages', id))?.formerSlugs

describe('the former address of a page', () => {
  it('is remembered when a draft was saved before the address changed', async () => {
    const [first, second] = [unique('first'), unique('second')]
    const { id } = await make('pages', { published: true, slug: first })
    await save(id, { summary: 'Not yet.' }, asDraft)
    await save(id, { slug: second, ...publish })
    expect(await remembered(id)).toEqual([first])
  })

  it('is remembered when the page is withdrawn, renamed and published again', async () => {
    const [first, second] = [unique('first'), unique('second')]
    const { id } = await make('pages', { published: true, slug: first })
    await save(id, { _status: 'draft' })
    await save(id, { slug: second }, asDraft)
    await save(id, publish)
    expect(await remembered(id)).toEqual([first])
    await save(id, { slug: first })
    expect(await remembered(id)).toEqual([second])
  })

  it('is remembered alone: what only drafts were called is not', async () => {
    const [first, second, third] = [unique('first'), unique('second'), unique('third')]
    const { id } = await make('pages', { published: true, slug: first })
    await save(id, { slug: second }, asDraft)
    await save(id, { slug: third }, asDraft)
    await save(id, publish)
    expect(await remembered(id)).toEqual([first])
  })

  it('is not changed before the draft is published', async () => {
    const first = unique('first')
    const { id } = await make('pages', { published: true, slug: first })
    await save(id, { slug: unique('second') }, asDraft)
    const { body } = await rest('GET', `/pages/${id}`)
    expect([body.slug, body.formerSlugs]).toEqual([first, []])
  })

  it('stays with the page when an earlier version is restored', async () => {
    const [first, second] = [unique('first'), unique('second')]
    const { id } = await make('pages', { published: true, slug: first })
    await save(id, { slug: second })
    const { body } = await rest(
      'GET',
      `/pages/versions?where[parent][equals]=${id}&sort=createdAt`,
      {
        token: editor.token,
      },
    )
    await rest('POST', `/pages/versions/${body.docs[0].id}`, { token: editor.token })
    const { slug, formerSlugs } = { ...(await stored('pages', id)) }
    expect([slug, formerSlugs]).toEqual([first, [second]])
  })
})
