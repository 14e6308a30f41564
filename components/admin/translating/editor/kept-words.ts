import type { WorkPlace } from '@/domain/translation/desk/desk'

/** Words that have not arrived at the server, with the revision they were written upon. */
export type Kept = { msgstr: string; rev: number }

const nameOf = ({ of, documentId, locale }: WorkPlace): string =>
  `countersign.desk/${of}/${documentId}/${locale}`

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Kept).msgstr === 'string' &&
  typeof (value as Kept).rev === 'number'

/**
 * Unsaved words of a translation, kept in the browser's tab until they are saved, so that a crash, a lost connection or a
 * session that ended loses none. Where the browser keeps nothing, nothing is kept and nothing fails.
 */
export const keptWords = (storage: Storage | undefined, place: WorkPlace) => {
  const name = nameOf(place)
  const read = (): Record<string, Kept> => {
    try {
      const parsed: unknown = JSON.parse(storage?.getItem(name) ?? '{}')
      return Object.fromEntries(
        Object.entries(parsed as Record<string, unknown>).filter(([, value]) => isKept(value)),
      ) as Record<string, Kept>
    } catch {
      return {}
    }
  }
  let words = read()
  const write = () => {
    try {
      if (Object.keys(words).length === 0) storage?.removeItem(name)
      else storage?.setItem(name, JSON.stringify(words))
    } catch {
      // The storage is full or forbidden: the words are still in the page.
    }
  }
  return {
    all: (): Readonly<Record<string, Kept>> => words,
    keep: (key: string, kept: Kept) => {
      words = { ...words, [key]: kept }
      write()
    },
    forget: (key: string) => {
      if (!(key in words)) return
      const { [key]: _, ...rest } = words
      words = rest
      write()
    },
  }
}

export type KeptWords = ReturnType<typeof keptWords>
