import { describe, expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { countReads } from '@/test/harness/count-reads'
import { rest } from '@/test/harness/rest'

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

describe('the lists of a large site', () => {
  it('are read with a few queries, and in no time', async () => {
    const payload = await bootPayload()
    const editor = await accountOf('editor')
    const translator = await accountOf('translator', ['de', 'ar'])
    const rows = Array.from({ length: 2_000 }, (_, index) =>
      locales.map((locale) => ({
        of: 'media',
        documentId: `large-${index}`,
        locale,
        title: `Large ${index}`,
        titleKey: `large ${index}`,
        originalLocale: 'en',
        state: index % 2 ? 'published' : 'in-progress',
        words: 100,
        openWords: index % 2 ? 0 : 50,
        untranslated: index % 2 ? 0 : 3,
        priority: 'normal',
        ...(index % 100 === 0 ? { claimedBy: editor.id, claimExpires: inDays(2) } : {}),
      })),
    ).flat()
    const transactionID = await payload.db.beginTransaction()
    const req = { payload, context: {}, ...(transactionID ? { transactionID } : {}) }
    for (const data of rows)
      await payload.db.create({ collection: 'translation-tasks', data, req, returning: false })
    if (transactionID) await payload.db.commitTransaction(transactionID)
    const login = await countReads(() => rest('GET', '/users/me', { token: translator.token }))
    for (const path of ['overview', 'my-queue', 'overview.csv']) {
      const begun = performance.now()
      const reads = await countReads(() =>
        rest('GET', `/translations/${path}`, { token: translator.token }),
      )
      expect(reads - login, path).toBeLessThanOrEqual(6)
      expect(performance.now() - begun, path).toBeLessThan(5_000)
    }
    const { body } = await rest('GET', '/translations/overview', { token: translator.token })
    expect(body.total).toBeGreaterThanOrEqual(2_000)
    expect(body.rows).toHaveLength(25)
  }, 120_000)
})
