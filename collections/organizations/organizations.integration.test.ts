import { beforeAll, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { make, unique } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'

let editor: Who

beforeAll(async () => {
  editor = await accountOf('editor')
})

const change = (id: string, data: object) =>
  rest('PATCH', `/organizations/${id}`, { token: editor.token, body: data })

describe('membership', () => {
  it('is refused where it would make somebody a member of itself, also by way of others', async () => {
    const federation = await make('organizations', { published: true })
    const union = await make('organizations', { published: true, memberOf: [federation.id] })
    const local = await make('organizations', { memberOf: [union.id] })
    for (const member of [federation.id, union.id, local.id]) {
      const answer = await change(federation.id, { memberOf: [member] })
      expect(answer.status, answer.text).toBe(400)
      expect(answer.text).toContain('would be a member of itself')
    }
    const other = await make('organizations', { published: true })
    expect((await change(federation.id, { memberOf: [other.id] })).status).toBe(200)
  })
})

describe('numbers in registers', () => {
  const numbered = (scheme: string, number: string) => ({ identifiers: [{ scheme, number }] })

  it('are kept in one form, and refused with the reason where they cannot be', async () => {
    const { id } = await make('organizations', { name: unique('Association') })
    const kept = await change(id, numbered('fr-rna', ' w75 1234567'))
    expect(kept.text).toContain('"number":"W751234567"')
    const wrong = await change(id, numbered('fr-siren', '732 829 321'))
    expect(wrong.status).toBe(400)
    expect(wrong.text).toContain('check digit')
    const other = await change(id, numbered('other', ' VR 12345 B '))
    expect(other.text).toContain('"number":"VR 12345 B"')
  })
})
