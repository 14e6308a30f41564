import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { rest } from '@/test/harness/rest'

let editor: Who
let translator: Who
let moderator: Who

beforeAll(async () => {
  editor = await accountOf('editor')
  translator = await accountOf('translator')
  moderator = await accountOf('moderator')
})

type Slug = 'translations' | 'signatories' | 'solidarity-messages'

/** A published document that was in the trash once, and the version which says so. */
const onceInTrash = async (slug: Slug) => {
  const payload = await bootPayload()
  const { id } = await make(slug, { published: true })
  const trash = (deletedAt: string | null) =>
    payload.update({ collection: slug, id, data: { deletedAt }, trash: true })
  await trash(new Date().toISOString())
  await trash(null)
  const { docs } = await payload.findVersions({
    collection: slug,
    trash: true,
    where: { parent: { equals: id } },
  })
  const version = docs.find((doc) => doc.version.deletedAt)
  expect(version).toBeDefined()
  return { id, version: version?.id ?? '' }
}

describe('a version from the trash', () => {
  it('takes no published translation away when it is restored, whoever restores it', async () => {
    for (const who of [translator, editor])
      for (const query of ['', '?draft=true']) {
        const { id, version } = await onceInTrash('translations')
        const answer = await rest('POST', `/translations/versions/${version}${query}`, {
          token: who.token,
        })
        expect([who.role, answer.status], answer.text).toEqual([who.role, 200])
        for (const draft of [false, true])
          expect((await stored('translations', id, draft))?.deletedAt ?? null).toBeNull()
      }
  })

  it('takes no entry out of a public register', async () => {
    for (const slug of ['signatories', 'solidarity-messages'] as const) {
      const { id, version } = await onceInTrash(slug)
      await rest('POST', `/${slug}/versions/${version}`, { token: moderator.token })
      expect((await stored(slug, id))?.deletedAt ?? null, slug).toBeNull()
    }
  })
})
