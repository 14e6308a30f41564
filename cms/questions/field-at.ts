import type { FlattenedField, SanitizedConfig } from 'payload'

type Config = Pick<SanitizedConfig, 'collections'>

const relatedTo = (field: FlattenedField): string | null => {
  const target =
    field.type === 'relationship' || field.type === 'upload'
      ? field.relationTo
      : field.type === 'join'
        ? field.collection
        : null
  return typeof target === 'string' ? target : null
}

/**
 * The field that a path names, and how many relations the path looks through: from a signatory,
 * `campaign.organizers.name` looks through two.
 */
export const fieldAt = (
  config: Config,
  slug: string,
  path: string,
): { field: FlattenedField | undefined; crossed: number } => {
  const fieldsOf = (name: string): FlattenedField[] =>
    config.collections.find((collection) => collection.slug === name)?.flattenedFields ?? []
  const segments = path.split('.')
  let fields = fieldsOf(slug)
  let field: FlattenedField | undefined
  let crossed = 0
  segments.forEach((segment, index) => {
    field = fields.find(({ name }) => name === segment)
    const target = field ? relatedTo(field) : null
    const isLookedThrough = index < segments.length - 1 && segments[index + 1] !== 'id'
    if (target !== null && isLookedThrough) crossed += 1
    fields = target
      ? fieldsOf(target)
      : field && 'flattenedFields' in field
        ? field.flattenedFields
        : []
  })
  return { field, crossed }
}
