import { expect, it } from 'vitest'
import { accountOf } from '@/test/harness/accounts'
import { make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

it('takes no catalogue from a translator for what nobody opened to them', async () => {
  const { token } = await accountOf('translator', ['de'])
  const closed = await make('pages', { title: 'Nobody may see this' })
  for (const documentId of [closed.id, 'x'])
    for (const _status of ['published', 'draft']) {
      const body = { of: 'pages', documentId, locale: 'de', _status, messages: [] }
      const answer = await rest('POST', '/translations', { token, body })
      expect(answer.status, answer.text).toBe(404)
      expect(answer.text).toContain('nothing-to-translate')
    }
  const opened = await make('pages', { published: true })
  const body = { of: 'pages', documentId: opened.id, locale: 'de', messages: [] }
  expect((await rest('POST', '/translations', { token, body })).status).toBe(201)
})
