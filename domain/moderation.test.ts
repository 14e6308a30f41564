import { describe, expect, it } from 'vitest'
import {
  alive,
  awaitingDecision,
  awaitingSigner,
  canMove,
  final,
  gone,
  movers,
  movesOf,
  type SignatureState,
  signatureStates,
  standing,
  turnedAway,
} from './moderation'

const leads = (from: SignatureState) =>
  signatureStates.filter((to) => to !== from && movers.some((mover) => canMove(from, to, mover)))

describe('the states of a signature', () => {
  it('are each in exactly one of the named sets', () => {
    const sets = [standing, awaitingSigner, awaitingDecision, gone, turnedAway]
    expect(sets.flat().sort()).toEqual([...signatureStates].sort())
  })

  it('end where they are said to be final', () => {
    expect(signatureStates.filter((state) => leads(state).length === 0)).toEqual([...final])
  })

  it('are alive from the form to the register', () => {
    expect(alive).toEqual([...awaitingSigner, ...awaitingDecision, ...standing])
  })
})

describe('a move', () => {
  it('that changes nothing is always allowed', () => {
    for (const state of signatureStates)
      for (const mover of movers) expect(canMove(state, state, mover)).toBe(true)
  })

  it('into the register is never the signer’s nor the clock’s', () => {
    for (const from of signatureStates.filter((state) => state !== 'published'))
      for (const mover of ['signer', 'clock'] as const)
        expect(canMove(from, 'published', mover), `${from} by ${mover}`).toBe(false)
  })

  it('into the register by the registrar starts only at what was confirmed', () => {
    expect(signatureStates.filter((from) => canMove(from, 'published', 'registrar'))).toEqual([
      'pending',
      'published',
    ])
  })

  it('to withdrawal is the signer’s from everywhere but the end', () => {
    for (const from of signatureStates)
      expect(canMove(from, 'withdrawn', 'signer'), from).toBe(from !== 'expired')
  })

  it('to expiry happens only to what was never confirmed, by the clock alone', () => {
    for (const from of signatureStates.filter((state) => state !== 'expired'))
      for (const mover of movers)
        expect(canMove(from, 'expired', mover)).toBe(from === 'unconfirmed' && mover === 'clock')
  })

  it('of what has no way out is refused to everybody', () => {
    for (const from of final)
      for (const to of signatureStates.filter((state) => state !== from))
        for (const mover of movers) expect(canMove(from, to, mover)).toBe(false)
  })

  it('are listed as the table has them', () => {
    expect(movesOf('pending', 'staff')).toEqual([
      'published',
      'rejected',
      'withdrawn',
      'invalidated',
    ])
    for (const from of final) expect(movesOf(from, 'staff')).toEqual([])
  })
})
