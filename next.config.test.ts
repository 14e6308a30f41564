import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match'
import { describe, expect, it } from 'vitest'
import config from './next.config'

const rewritten = async (path: string): Promise<boolean> => {
  const rewrites = await config.rewrites?.()
  const before = Array.isArray(rewrites) ? rewrites : (rewrites?.beforeFiles ?? [])
  return before.some(({ source }) => getPathMatch(source)(path) !== false)
}

describe('addresses with a query', () => {
  it.each(['/en/search', '/zh-Hans/campaigns', '/ar/campaigns/jiashi/signatories'])(
    'lead to the dynamic twin of %s',
    async (path) => expect(await rewritten(path)).toBe(true),
  )

  it.each(['/api/search', '/api/campaigns', '/api/organizations', '/api/speeches'])(
    'are left alone below %s, which is no page',
    async (path) => expect(await rewritten(path)).toBe(false),
  )
})
