import type { Field, SanitizedConfig } from 'payload'
import { isTranslatableSlug, type TranslatableSlug } from './translatable-slugs'

type Fields = readonly Field[]
type Doc = Record<string, unknown>

/** A document somewhere inside a result, with the collection it comes from. */
export type FoundDocument = { slug: TranslatableSlug; doc: Doc & { id: string } }

const isObject = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDocument = (value: unknown): value is Doc & { id: string } =>
  isObject(value) && typeof value.id === 'string'

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Every document inside these, populated ones included, each object once. */
export const documentsIn = (
  config: Pick<SanitizedConfig, 'collections' | 'globals'>,
  slug: string,
  docs: readonly unknown[],
): FoundDocument[] => {
  const seen = new Set<unknown>()
  const found: FoundDocument[] = []
  const fieldsOf = (name: string): Fields =>
    [...config.collections, ...config.globals].find((entity) => entity.slug === name)?.fields ?? []

  const takeDocument = (name: unknown, value: unknown): void => {
    if (!isDocument(value) || seen.has(value) || !isTranslatableSlug(name)) return
    seen.add(value)
    found.push({ slug: name, doc: value })
    walk(fieldsOf(name), value)
  }

  const takeReference = (relationTo: unknown, value: unknown): void => {
    if (Array.isArray(relationTo)) {
      if (isObject(value)) takeDocument(value.relationTo, value.value)
    } else takeDocument(relationTo, value)
  }

  const walkRichText = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walkRichText)
    else if (isObject(node)) {
      if ('relationTo' in node && 'value' in node) takeDocument(node.relationTo, node.value)
      else Object.values(node).forEach(walkRichText)
    }
  }

  const walk = (fields: Fields, data: unknown): void => {
    if (isObject(data)) for (const field of fields) walkField(field, data)
  }

  const walkField = (field: Field, data: Doc): void => {
    switch (field.type) {
      case 'relationship':
      case 'upload':
        for (const value of listed(data[field.name])) takeReference(field.relationTo, value)
        return
      case 'join': {
        const joined = data[field.name]
        if (isObject(joined))
          for (const value of listed(joined.docs)) takeReference(field.collection, value)
        return
      }
      case 'richText':
        walkRichText(data[field.name])
        return
      case 'array':
        for (const row of listed(data[field.name])) walk(field.fields, row)
        return
      case 'row':
      case 'collapsible':
        walk(field.fields, data)
        return
      case 'group':
        walk(field.fields, 'name' in field && field.name ? data[field.name] : data)
        return
      case 'tabs':
        for (const tab of field.tabs)
          walk(tab.fields, 'name' in tab && tab.name ? data[tab.name] : data)
        return
      default:
    }
  }

  for (const doc of docs) takeDocument(slug, doc)
  return found
}
