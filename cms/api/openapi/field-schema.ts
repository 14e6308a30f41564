import type { FlattenedField, SanitizedConfig } from 'payload'
import { named, orNull, type Schema, schemaName } from './schema'

type Config = Pick<SanitizedConfig, 'collections'>

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'en' in value
      ? textOf(value.en)
      : ''

const inWords = (name: string): string => {
  const words = name
    .replace(/^_/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** What a field is, in a sentence: as the panel explains it, or else as the panel calls it. */
const fieldDescription = (field: FlattenedField): string => {
  const admin =
    'admin' in field ? (field.admin as { description?: unknown } | undefined) : undefined
  const label = 'label' in field ? textOf(field.label) : ''
  const own = [label, textOf(admin?.description)].filter(Boolean).join('. ')
  return `${(own || inWords(field.name)).replace(/[.:]+$/, '')}.`
}

/** The name of the schema of a collection. */
export const collectionSchemaName = (config: Config, slug: string): string => {
  const collection = config.collections.find((one) => one.slug === slug)
  return schemaName(textOf(collection?.labels?.singular) || slug)
}

const relationSchema = (config: Config, to: string | readonly string[]): Schema => {
  const documentOf = (slug: string): Schema => ({
    anyOf: [
      { type: 'string', description: 'The ID, where `depth` does not reach.' },
      named(collectionSchemaName(config, slug)),
    ],
  })
  if (typeof to === 'string') return documentOf(to)
  return {
    anyOf: to.map((slug) => ({
      type: 'object',
      properties: { relationTo: { type: 'string', const: slug }, value: documentOf(slug) },
      required: ['relationTo', 'value'],
    })),
  }
}

const choiceSchema = (options: readonly unknown[]): Schema => ({
  type: 'string',
  enum: options.map((option) =>
    typeof option === 'object' && option !== null && 'value' in option ? option.value : option,
  ),
})

const joinSchema = (config: Config, to: string | readonly string[]): Schema => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items: relationSchema(config, to) },
    hasNextPage: { type: 'boolean' },
    totalDocs: { type: 'integer' },
  },
  required: ['docs'],
})

const single = (config: Config, field: FlattenedField): Schema => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return { type: 'string' }
    case 'email':
      return { type: 'string', format: 'email' }
    case 'date':
      return { type: 'string', format: 'date-time' }
    case 'number':
      return { type: 'number' }
    case 'checkbox':
      return { type: 'boolean' }
    case 'select':
    case 'radio':
      return choiceSchema(field.options)
    case 'relationship':
    case 'upload':
      return relationSchema(config, field.relationTo)
    case 'join':
      return joinSchema(config, field.collection)
    case 'richText':
      return named('RichText')
    case 'group':
    case 'tab':
      return objectSchema(config, field.flattenedFields)
    case 'array':
      return { type: 'array', items: objectSchema(config, field.flattenedFields) }
    default:
      return {}
  }
}

/** The schema of a field as it is read; what is not always there may be null. */
const fieldSchema = (config: Config, field: FlattenedField): Schema => {
  const one = single(config, field)
  const isMany = field.type !== 'join' && 'hasMany' in field && field.hasMany === true
  const whole: Schema = isMany ? { type: 'array', items: one } : one
  const isNever = isAlways(field) || Object.keys(whole).length === 0
  return { ...(isNever ? whole : orNull(whole)), description: fieldDescription(field) }
}

const isAlways = (field: FlattenedField): boolean =>
  'required' in field &&
  field.required === true &&
  !('admin' in field && (field.admin as { condition?: unknown } | undefined)?.condition)

/** The schema of an object with these fields; none but those that are always filled in are required. */
export const objectSchema = (config: Config, fields: readonly FlattenedField[]): Schema => {
  const required = fields.filter(isAlways).map(({ name }) => name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(config, field)])),
    ...(required.length > 0 ? { required } : {}),
  }
}
