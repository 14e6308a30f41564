import { describe, expect, it } from 'vitest'
import { bootPayload, embeddedClient } from '@/test/harness/boot'
import { fieldsOf } from '@/test/harness/documents'

const payload = await bootPayload()

// A row without its campaign, whose foreign key is looked at only when the transaction is committed.
const orphan =
  "INSERT INTO campaigns_demands (_order, _parent_id, id, text) VALUES (1, 'nobody', 'orphan', 'x')"

describe.runIf(embeddedClient(payload))('a commit that fails', () => {
  it('is an error, not an answer that nothing stands behind', async () => {
    const id = (await payload.db.beginTransaction()) ?? ''
    const { sessions } = payload.db as unknown as {
      sessions: Record<string, { db: { run: (sql: string) => Promise<unknown> } }>
    }
    await sessions[id]?.db.run('PRAGMA defer_foreign_keys = ON')
    await sessions[id]?.db.run(orphan)
    await expect(payload.db.commitTransaction(id)).rejects.toThrow(/FOREIGN KEY/)
  })

  it('leaves the next save as it should be', async () => {
    const data = await fieldsOf('campaigns', { title: 'After the failure' })
    const { id } = await payload.create({ collection: 'campaigns', data: data as never })
    expect((await payload.findByID({ collection: 'campaigns', id })).title).toBe(
      'After the failure',
    )
  })
})
