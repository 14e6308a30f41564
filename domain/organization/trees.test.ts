import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Branch, type Membership, treesOf } from './trees'

const organization = (id: string, ...memberOf: string[]): Membership => ({ id, memberOf })

const drawn = (branches: readonly Branch<Membership>[]): unknown[] =>
  branches.map(({ item, members }) => (members.length > 0 ? [item.id, drawn(members)] : item.id))

const idsIn = (branches: readonly Branch<Membership>[]): string[] =>
  branches.flatMap(({ item, members }) => [item.id, ...idsIn(members)])

describe('treesOf', () => {
  it('puts members under their federations, storey by storey, and leaves out who stands alone', () => {
    const list = [
      organization('local', 'union'),
      organization('lonely'),
      organization('union', 'federation', 'network'),
      organization('federation'),
      organization('network'),
    ]
    expect(drawn(treesOf(list))).toEqual([
      ['federation', [['union', ['local']]]],
      ['network', [['union', ['local']]]],
    ])
  })

  it('takes a federation that the list does not have for none', () => {
    expect(treesOf([organization('union', 'a draft')])).toEqual([])
  })

  it('opens a circle', () => {
    const circle = [organization('a', 'b'), organization('b', 'a'), organization('c', 'a')]
    expect(drawn(treesOf(circle))).toEqual([['a', ['b', 'c']]])
  })

  it('begins another tree where one would be too deep', () => {
    const chain = [...'abcdef'].map((id, at, all) => organization(id, ...all.slice(at - 1, at)))
    expect(drawn(treesOf(chain))).toEqual([
      ['a', [['b', [['c', ['d']]]]]],
      ['d', [['e', ['f']]]],
    ])
  })

  it('ends, and shows every member of a known federation, whatever is a member of what', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const lists = fc.tuple(...ids.map(() => fc.subarray(ids)))
    fc.assert(
      fc.property(lists, (memberships) => {
        const list = ids.map((id, index) => organization(id, ...(memberships[index] ?? [])))
        const shown = new Set(idsIn(treesOf(list)))
        for (const { id, memberOf } of list)
          if (memberOf.some((parent) => parent !== id)) expect(shown).toContain(id)
      }),
    )
  })
})
