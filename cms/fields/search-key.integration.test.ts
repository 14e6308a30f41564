import { describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'

describe('what a document is found by', () => {
  it('follows its names, also when one is taken away', async () => {
    const { id } = await make('organizations', { name: 'Union', abbreviation: 'Xyzzy' })
    const payload = await bootPayload()
    const change = (data: Record<string, unknown>) =>
      payload.update({ collection: 'organizations', id, data })
    expect((await stored('organizations', id))?.searchKey).toContain('xyzzy')
    await change({ headquarters: 'Sofia' })
    expect((await stored('organizations', id))?.searchKey).toContain('xyzzy')
    await change({ abbreviation: null })
    expect((await stored('organizations', id))?.searchKey).not.toContain('xyzzy')
    expect((await stored('organizations', id))?.searchKey).toContain('union')
  })
})
