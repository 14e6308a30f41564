import { expect, it, vi } from 'vitest'
import { openApi } from './openapi'

const { document } = vi.hoisted(() => ({ document: vi.fn() }))
vi.mock('payload', () => ({ createLocalReq: async () => ({}) }))
vi.mock('./cms', () => ({ cms: async () => ({}) }))
vi.mock('@/cms/api/openapi/document', () => ({ openApiDocument: document }))

it('is made once, but again where it could not be made', async () => {
  document.mockRejectedValueOnce(new Error('No database.')).mockResolvedValue({ openapi: '3.1.0' })
  await expect(openApi()).rejects.toThrow('No database.')
  expect(await openApi()).toEqual({ openapi: '3.1.0' })
  expect(await openApi()).toEqual({ openapi: '3.1.0' })
  expect(document).toHaveBeenCalledTimes(2)
})
