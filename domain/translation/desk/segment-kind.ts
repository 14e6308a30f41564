import type { TranslatableField } from '../field'
import type { Segment } from './desk'

/** Tells which kind of text stands in each field, by its msgctxt; `null` for the words of the interface. */
export function segmentKinds(
  fields: readonly TranslatableField[] | null,
): (msgctxt: string) => Segment['kind'] {
  if (fields === null) return () => 'icu'
  const rich = new Set(richPaths(fields, ''))
  return (msgctxt) => (rich.has(msgctxt) ? 'rich-text' : 'text')
}

function richPaths(fields: readonly TranslatableField[], before: string): string[] {
  return fields.flatMap((field) => {
    const path = before + field.name
    switch (field.kind) {
      case 'rich-text':
        return [path]
      case 'text':
        return []
      default:
        return richPaths(field.fields, `${path}.`)
    }
  })
}
