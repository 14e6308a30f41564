import { beforeAll, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let moderator: Who

beforeAll(async () => {
  moderator = await accountOf('moderator')
})

it.each(['everybody', '', 7, null])(
  'a visibility that is none is refused: %j',
  async (visibility) => {
    const { id } = await make('signatories', { published: true })
    const { status, body, text } = await rest('PATCH', `/signatories/${id}`, {
      body: { visibility },
      token: moderator.token,
    })
    expect([status, body.errors?.at(-1).pointer], text.slice(0, 500)).toEqual([400, '#/visibility'])
    expect((await rest('GET', `/signatories/${id}`)).body.shown.name).toBeTruthy()
  },
)
