import { describe, expect, it } from 'vitest'
import { signatureStates } from '@/domain/moderation'
import type { QueueRow } from '@/domain/signature/queue'
import { deedsFor, isUnproved } from './row-deeds'

const row = (fields: object): QueueRow =>
  ({
    of: 'signatories',
    kind: 'organization',
    state: 'pending',
    toPublish: false,
    proof: { method: 'none' },
    ...fields,
  }) as QueueRow

describe('what is offered', () => {
  it('for a signature follows its state', () => {
    const offered = Object.fromEntries(
      signatureStates.map((state) => [state, deedsFor(row({ state }))]),
    )
    expect(offered).toEqual({
      unconfirmed: ['reject'],
      pending: ['accept', 'reject'],
      published: ['invalidate'],
      rejected: ['accept'],
      withdrawn: [],
      invalidated: ['accept'],
      expired: [],
    })
    expect(deedsFor(row({ toPublish: true }))).toEqual(['reject'])
  })

  it('for a message is to publish or to reject', () => {
    const offered = (state: string) => deedsFor(row({ of: 'solidarity-messages', state }))
    expect(offered('pending')).toEqual(['accept', 'reject'])
    expect(offered('published')).toEqual(['reject'])
    expect(offered('withdrawn')).toEqual([])
  })

  it('asks for a word on organisations without a proof, and on nobody else', () => {
    expect(isUnproved(row({}))).toBe(true)
    expect(isUnproved(row({ proof: { method: 'dns-txt' } }))).toBe(false)
    expect(isUnproved(row({ kind: 'person' }))).toBe(false)
    expect(isUnproved(row({ of: 'solidarity-messages' }))).toBe(false)
  })
})
