import { plainParagraphs } from '@/domain/rich-text/plain-text'

/** A document as it was read, whatever its kind. */
export type Doc = Readonly<Record<string, unknown>>

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null

/** What stands at a path of fields, such as `shown.name`. */
const at = (doc: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (isDoc(inner) ? inner[name] : undefined), doc)

/** The text of a field, without space around it; empty where there is none. */
export const textAt = (doc: Doc, path: string): string => {
  const value = at(doc, path)
  return typeof value === 'string' ? value.trim() : ''
}

/** The texts of some fields, without those that are empty. */
export const textsAt = (doc: Doc, ...paths: string[]): string[] =>
  paths.map((path) => textAt(doc, path)).filter(Boolean)

/** A field of each row of an array. */
export const rowsAt = (doc: Doc, path: string, ...names: string[]): string[] => {
  const rows = at(doc, path)
  return Array.isArray(rows)
    ? rows.flatMap((row) => (isDoc(row) ? textsAt(row, ...names) : []))
    : []
}

/** The values of a field that holds many, or one. */
export const valuesAt = (doc: Doc, path: string): string[] =>
  [at(doc, path)].flat().filter((value): value is string => typeof value === 'string')

/** The ids that a relationship names, populated or not. */
export const idsAt = (doc: Doc, path: string): string[] =>
  [at(doc, path)].flat().flatMap((value) => {
    const id = isDoc(value) ? value.id : value
    return typeof id === 'string' ? [id] : []
  })

/** The paragraphs of a rich text. */
export const paragraphsAt = (doc: Doc, path: string): string[] => plainParagraphs(at(doc, path))
