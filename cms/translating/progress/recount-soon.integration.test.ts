import { expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { countReads } from '@/test/harness/count-reads'
import { make } from '@/test/harness/documents'

it('disturbs no test that counts what is read', async () => {
  await bootPayload()
  for (let index = 0; index < 3; index += 1) await make('pages', { published: true })
  const reads = await countReads(() => new Promise((resolve) => setTimeout(resolve, 300)))
  expect(reads).toBe(0)
})
