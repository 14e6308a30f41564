import { beforeAll, describe, expect, it } from 'vitest'
import { grantFor, permissions, type Role, roles } from '@/domain/permissions'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { unique } from '@/test/harness/documents'
import { globalSlugs } from '@/test/harness/matrix/samples'
import { rest } from '@/test/harness/rest'

const people = new Map<Role, Who>()

beforeAll(async () => {
  await bootPayload()
  for (const role of roles) people.set(role, role === 'public' ? { role } : await accountOf(role))
})

const changes = (word: string) => ({
  site: { name: word },
  navigation: { header: [{ label: word, target: '/campaigns' }] },
  translating: { guidance: word },
})

describe('the table of permissions', () => {
  it('has a row for every collection and global of the site, and for nothing else', async () => {
    const { config } = await bootPayload()
    const own = [...config.collections, ...config.globals]
      .map(({ slug }) => slug)
      .filter((slug) => !slug.startsWith('payload-'))
    expect(own.sort()).toEqual(Object.keys(permissions).sort())
  })
})

describe.each(globalSlugs.flatMap((slug) => roles.map((role) => ({ slug, role }))))(
  '$role × $slug',
  ({ slug, role }) => {
    const token = () => people.get(role)?.token

    it('reads and changes what the table gives', async () => {
      const word = unique('Changed')
      const read = await rest('GET', `/globals/${slug}`, { token: token() })
      expect(read.status === 200).toBe(grantFor([role], slug, 'read') === 'all')
      const body = changes(word)[slug]
      const update = await rest('POST', `/globals/${slug}`, { token: token(), body })
      const isGranted = grantFor([role], slug, 'update') === 'all'
      expect(update.status, update.text).toBe(isGranted ? 200 : 403)
      const payload = await bootPayload()
      expect(JSON.stringify(await payload.findGlobal({ slug })).includes(word)).toBe(isGranted)
    })

    it('finds no history, and no way to restore one', async () => {
      const id = '00000000-0000-4000-8000-000000000000'
      for (const answer of [
        await rest('GET', `/globals/${slug}/versions`, { token: token() }),
        await rest('GET', `/globals/${slug}/versions/${id}`, { token: token() }),
        await rest('POST', `/globals/${slug}/versions/${id}`, { token: token() }),
      ])
        expect([403, 404], answer.text).toContain(answer.status)
    })
  },
)
