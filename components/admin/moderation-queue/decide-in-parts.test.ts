import { describe, expect, it } from 'vitest'
import type { QueueRow } from '@/domain/signature/queue'
import { decideInParts, part } from './decide-in-parts'
import type { Decided, ModerationApi } from './moderation-api'

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, state: 'pending' }) as QueueRow)

type Sent = Parameters<ModerationApi['decide']>[0]

const apiWith = (answer: (sent: Sent) => Decided) => {
  const sent: Sent[] = []
  const decide = async (asked: Sent) => {
    sent.push(asked)
    return answer(asked)
  }
  return { sent, api: { decide } as unknown as ModerationApi }
}

const done = ({ ids, batch }: Sent): Decided => ({
  kind: 'done',
  batch,
  left: 0,
  done: ids.map((id) => ({ id, state: 'published', number: 1, toPublish: false })),
})

describe('deciding on many', () => {
  it('goes part by part under one batch, and tells how far it is', async () => {
    const { sent, api } = apiWith(done)
    const steps: number[] = []
    const tally = await decideInParts(
      api,
      [{ action: 'accept', rows: rows(60), reason: null }],
      (count) => steps.push(count),
    )
    expect(sent.map(({ ids }) => ids.length)).toEqual([part, part, 10])
    expect(new Set(sent.map(({ batch }) => batch))).toEqual(new Set([tally.batch]))
    expect(sent[0]?.seen.s0).toBe('pending')
    expect([steps, tally.done.length]).toEqual([[25, 50, 60], 60])
  })

  it('leaves out what somebody decided meanwhile, and does the rest', async () => {
    const { sent, api } = apiWith((asked) =>
      asked.ids.includes('s3')
        ? {
            kind: 'conflicts',
            conflicts: [{ id: 's3', state: 'rejected', action: 'reject', by: 'M', at: null }],
          }
        : done(asked),
    )
    const tally = await decideInParts(
      api,
      [{ action: 'accept', rows: rows(5), reason: null }],
      () => undefined,
    )
    expect(sent.map(({ ids }) => ids.length)).toEqual([5, 4])
    expect(tally.conflicts.map(({ id }) => id)).toEqual(['s3'])
    expect(tally.done.map(({ id }) => id)).toEqual(['s0', 's1', 's2', 's4'])
  })

  it('comes to an end where an answer names nobody', async () => {
    const { sent, api } = apiWith(() => ({ kind: 'refused', ids: [] }))
    await decideInParts(api, [{ action: 'accept', rows: rows(2), reason: null }], () => undefined)
    expect(sent).toHaveLength(1)
  })
})
