import { describe, expect, it } from 'vitest'
import { drawnTrees, filledTrees, itemsOf } from './drawn-trees'
import { type Membership, treesOf } from './trees'

const membersOf = (federation: string, count: number): Membership[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${federation}-${index}`,
    memberOf: [federation],
  }))

const treesWith = (federations: readonly string[], members: number) =>
  drawnTrees(
    treesOf([
      ...federations.map((id) => ({ id, memberOf: [] })),
      ...federations.flatMap((id) => membersOf(id, members)),
    ]),
  )

describe('drawnTrees', () => {
  it('draws the first members of a federation and counts all', () => {
    const [tree] = treesWith(['federation'], 712)
    expect(tree?.count).toBe(712)
    expect(tree?.members.map(({ item }) => item.id)).toEqual(
      membersOf('federation', 40).map(({ id }) => id),
    )
  })

  it('draws every federation, and no more members in all than fit a page', () => {
    const names = Array.from({ length: 30 }, (_, index) => `federation-${index}`)
    const trees = treesWith(names, 35)
    expect(trees.map(({ item }) => item.id)).toEqual(names)
    expect(trees.every(({ count }) => count === 35)).toBe(true)
    expect(itemsOf(trees)).toHaveLength(30 + 500)
  })

  it('draws small federations whole', () => {
    const [tree] = treesWith(['federation'], 3)
    expect([tree?.count, tree?.members.length]).toEqual([3, 3])
  })
})

describe('filledTrees', () => {
  it('puts something else in each place, and leaves out what is not there', () => {
    const trees = treesWith(['one', 'two'], 2)
    const filled = filledTrees(trees, ({ id }) =>
      id === 'two' || id === 'one-0' ? undefined : `<${id}>`,
    )
    expect(filled).toEqual([
      { item: '<one>', count: 2, members: [{ item: '<one-1>', count: 0, members: [] }] },
    ])
  })
})
