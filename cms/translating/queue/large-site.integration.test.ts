import { describe, expect, it } from 'vitest'
import { accountOf } from '@/test/harness/accounts'
import { countReads } from '@/test/harness/count-reads'
import { rest } from '@/test/harness/rest'
import { fillTasks } from './testing/large-site'

describe('the lists of a large site', () => {
  it('are read with six queries at most', async () => {
    const translator = await accountOf('translator', ['de', 'ar'])
    await fillTasks(2_000)
    await rest('GET', '/users/me', { token: translator.token })
    for (const path of ['overview', 'my-queue', 'overview.csv']) {
      const reads = await countReads(() =>
        rest('GET', `/translations/${path}`, { token: translator.token }),
      )
      expect(reads, path).toBeGreaterThan(1)
      expect(reads, path).toBeLessThanOrEqual(6)
    }
    const { body } = await rest('GET', '/translations/overview', { token: translator.token })
    expect(body.total).toBeGreaterThanOrEqual(2_000)
    expect(body.rows).toHaveLength(25)
  }, 120_000)
})
