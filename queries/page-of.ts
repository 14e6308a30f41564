import type { PaginatedDocs } from 'payload'

/** One page of a list, with what a pager needs; `total` counts the whole list. */
export type PageOf<Item> = { items: Item[]; total: number; page: number; pages: number }

/** Takes from Payload's pagination what a reader's page needs. */
export const pageOf = <Item>(result: PaginatedDocs<Item>): PageOf<Item> => ({
  items: result.docs,
  total: result.totalDocs,
  page: result.page ?? 1,
  pages: result.totalPages,
})
