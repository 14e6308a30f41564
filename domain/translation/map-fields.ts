import type { TranslatableField } from './field'
import { mapShared } from './map-shared'
import { isRecord } from './record'

/** What to put in place of each leaf; giving back the same value leaves the document as it is. */
type LeafVisitor = {
  text(value: string, msgctxt: string, path: string): unknown
  richText(value: unknown, msgctxt: string): unknown
}

/** Where a record stands in its document: as a message context, and as a path with row numbers. */
type Place = { msgctxt: string; path: string }

/**
 * Visits the translatable leaves of a document in the order of its fields and rows, and gives back
 * the document with what the visitor returned; the input is never changed, unchanged parts are shared.
 */
export function mapFields<T extends object>(
  record: T,
  fields: readonly TranslatableField[],
  visitor: LeafVisitor,
  place: Place = { msgctxt: '', path: '' },
): T {
  let changed: T | undefined
  for (const field of fields) {
    const value: unknown = Reflect.get(record, field.name)
    const next = mapField(value, field, visitor, {
      msgctxt: place.msgctxt + field.name,
      path: place.path + field.name,
    })
    if (next !== value) changed = { ...(changed ?? record), [field.name]: next }
  }
  return changed ?? record
}

function mapField(value: unknown, field: TranslatableField, visitor: LeafVisitor, place: Place) {
  const inside = `${place.msgctxt}.`
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' ? visitor.text(value, place.msgctxt, place.path) : value
    case 'rich-text':
      return visitor.richText(value, place.msgctxt)
    case 'group':
      if (!isRecord(value)) return value
      return mapFields(value, field.fields, visitor, { msgctxt: inside, path: `${place.path}.` })
    case 'array':
      if (!Array.isArray(value)) return value
      return mapShared<unknown>(value, (row, index) => {
        if (!isRecord(row)) return row
        const path = `${place.path}.${index}.`
        return mapFields(row, field.fields, visitor, { msgctxt: inside, path })
      })
  }
}
