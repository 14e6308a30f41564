import type { FoundKind } from './kinds'

/** What a search may be narrowed by: kind, year, an organisation by its slug, a language to read in. */
export type Narrowed = {
  kind?: FoundKind | undefined
  year?: number | undefined
  organization?: string | undefined
  language?: string | undefined
}

/** What somebody searches for. `page` counts from 1. */
export type Asked = Narrowed & { query: string; page?: number | undefined }

/** The ways to narrow a search, in the order in which they are offered. */
export const narrowings = ['kind', 'year', 'organization', 'language'] as const

export type Narrowing = (typeof narrowings)[number]
