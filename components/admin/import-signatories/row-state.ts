import type { ImportEntry } from '@/domain/import/entry'
import type { PreviewRow } from '@/domain/import/wire'

/** A row of the preview, with what the person who looks at it has decided. */
export type DeskRow = PreviewRow & {
  key: number
  choice?: 'add' | 'skip' | 'return'
  /** The link to the page of an organisation that fits was taken away. */
  isUnlinked?: boolean
}

export const filters = ['all', 'new', 'question', 'there', 'refused'] as const
export type Filter = (typeof filters)[number]

/** Under which filter a row stands. */
export const groupOf = ({ verdict, choice }: DeskRow): Exclude<Filter, 'all'> => {
  if (verdict.is === 'refused') return 'refused'
  if (verdict.is === 'there') return 'there'
  if (verdict.is === 'question') return choice ? 'new' : 'question'
  return 'new'
}

/** Whether a row goes into the register when the list is brought in. */
export const isTaken = (row: DeskRow): boolean => row.choice !== 'skip' && groupOf(row) === 'new'

/** A row as it is sent. */
export const sentOf = ({ entry, choice, isUnlinked }: DeskRow) => ({
  ...entry,
  ...(choice ? { choice } : {}),
  ...(isUnlinked ? { organization: null } : {}),
})

/** An entry with one of its fields put right; an emptied field is taken away. */
export const withField = (entry: ImportEntry, field: string, value: string): ImportEntry => {
  const { [field as 'city']: _, ...rest } = entry
  if (value.trim() === '' && field !== 'name') return rest as ImportEntry
  return { ...rest, [field]: field === 'number' ? Number(value) : value } as ImportEntry
}
