import type { Field } from 'payload'
import type { TranslatableField } from '@/domain/translation/field'

const isMarked = (field: Field): boolean => field.custom?.translatable === true

const fieldsIn = (field: Field): TranslatableField[] => {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return isMarked(field) ? [{ name: field.name, kind: 'text' }] : []
    case 'richText':
      return isMarked(field) ? [{ name: field.name, kind: 'rich-text' }] : []
    case 'row':
    case 'collapsible':
      return translatableFieldsOf(field.fields)
    case 'tabs':
      return field.tabs.flatMap((tab) =>
        'name' in tab && tab.name
          ? nest(tab.name, 'group', tab.fields)
          : translatableFieldsOf(tab.fields),
      )
    case 'group':
      return 'name' in field && field.name
        ? nest(field.name, 'group', field.fields)
        : translatableFieldsOf(field.fields)
    case 'array':
      return nest(field.name, 'array', field.fields)
    default:
      return []
  }
}

const nest = (name: string, kind: 'group' | 'array', inner: Field[]): TranslatableField[] => {
  const fields = translatableFieldsOf(inner)
  return fields.length > 0 ? [{ name, kind, fields }] : []
}

/** Which fields of a config are translated: those marked `custom.translatable`, found through tabs, rows, groups and arrays. */
export const translatableFieldsOf = (fields: Field[]): TranslatableField[] =>
  fields.flatMap(fieldsIn)
