import type { ItemListLeaf, ListItemLeaf } from 'schema-dts'
import { type At, addressOf } from './at'
import { known } from './known'

/** An entry of a list: its name, its own page below the locale, and its number where it has one. */
export type Listed = { name: string; path: string; position?: number | null | undefined }

/**
 * What a page lists, in its order, each with its own page; and how many there are on all pages of the list, null where they
 * are not counted.
 */
export const listThing = (
  items: readonly Listed[],
  total: number | null,
  at: At,
): ItemListLeaf => ({
  '@type': 'ItemList',
  ...(total !== null && { numberOfItems: total }),
  itemListElement: items.map(({ name, path, position }, index) =>
    known<ListItemLeaf>({
      '@type': 'ListItem',
      position: position ?? index + 1,
      name,
      url: addressOf(at, path),
    }),
  ),
})
