import type { Branch } from './trees'

/** How many members are drawn under one federation, and how many in all trees together; all are counted. */
const most = { under: 40, inAll: 500 } as const

/** An organisation as it is drawn, with as many of its members as fit, and how many they are. */
export type DrawnBranch<Item> = { item: Item; count: number; members: DrawnBranch<Item>[] }

/**
 * As much of trees as fits a page: of each federation the first members, and how many it has altogether. Federations at
 * the top are all there.
 */
export const drawnTrees = <Item>(trees: readonly Branch<Item>[]): DrawnBranch<Item>[] => {
  let room = most.inAll
  const cut = ({ item, members }: Branch<Item>): DrawnBranch<Item> => {
    const fitting = members.slice(0, Math.min(most.under, room))
    room -= fitting.length
    return { item, count: members.length, members: fitting.map(cut) }
  }
  return trees.map(cut)
}

/** The same trees with something else in each place; what is not there any more falls out, with all below it. */
export const filledTrees = <Item, Other>(
  trees: readonly DrawnBranch<Item>[],
  fill: (item: Item) => Other | undefined,
): DrawnBranch<Other>[] =>
  trees.flatMap(({ item, count, members }) => {
    const other = fill(item)
    return other === undefined ? [] : [{ item: other, count, members: filledTrees(members, fill) }]
  })

/** All that stand in trees, some more than once. */
export const itemsOf = <Item>(trees: readonly DrawnBranch<Item>[]): Item[] =>
  trees.flatMap(({ item, members }) => [item, ...itemsOf(members)])
