/** An organisation with those that it is a member of, by their ids. */
export type Membership = { id: string; memberOf: readonly string[] }

/** An organisation with its members, and theirs. */
export type Branch<Item> = { item: Item; members: Branch<Item>[] }

/** How many storeys a tree has at most. */
const mostStoreys = 4

/**
 * Federations with their members as trees, in the order of the list. Who belongs to several stands under each; who neither
 * has members nor is one is left out. A circle, which old data may hold, is opened where it is first met; what would lie deeper
 * than four storeys begins a tree of its own.
 */
export const treesOf = <Item extends Membership>(items: readonly Item[]): Branch<Item>[] => {
  const known = new Set(items.map(({ id }) => id))
  const below = new Map<string, Item[]>()
  for (const item of items)
    for (const parent of item.memberOf)
      if (known.has(parent)) {
        const members = below.get(parent)
        if (members) members.push(item)
        else below.set(parent, [item])
      }
  const drawn = new Set<string>()
  const branch = (item: Item, path: readonly string[]): Branch<Item> => {
    const way = [...path, item.id]
    const isLow = way.length >= mostStoreys
    if (!isLow) drawn.add(item.id)
    const members = isLow ? [] : (below.get(item.id) ?? []).filter(({ id }) => !way.includes(id))
    return { item, members: members.map((member) => branch(member, way)) }
  }
  const federations = items.filter(({ id }) => below.has(id))
  const isTop = ({ memberOf }: Item) => !memberOf.some((parent) => known.has(parent))
  const tops = federations.filter(isTop).map((item) => branch(item, []))
  // What is left hangs in a circle, or so low that its members were not drawn.
  return [...tops, ...federations.flatMap((item) => (drawn.has(item.id) ? [] : [branch(item, [])]))]
}
