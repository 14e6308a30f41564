import type { FlattenedField } from 'payload'
import { named, type Schema } from './schema'

const list = (items: Schema): Schema => ({ type: 'array', items, maxItems: 1000 })

const filterOf = (description: string, value: Schema, operators: readonly string[]): Schema => ({
  type: 'object',
  description,
  properties: Object.fromEntries(
    operators.map((operator) => [
      operator,
      operator === 'exists' ? { type: 'boolean' } : /in$/.test(operator) ? list(value) : value,
    ]),
  ),
  additionalProperties: false,
  minProperties: 1,
})

const same = ['equals', 'not_equals', 'exists']
const among = [...same, 'in', 'not_in']
const ordered = [...same, 'greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const text: Schema = { type: 'string', maxLength: 4000 }

/** The named schemas of what can be asked of a field, by what kind of value it holds. */
export const filterSchemas: Readonly<Record<string, Schema>> = {
  TextFilter: filterOf(
    '`like` finds every word, `contains` the whole text; both take no notice of Latin capitals.',
    text,
    [...among, 'like', 'not_like', 'contains'],
  ),
  ChoiceFilter: filterOf('One of the values that the field can have.', text, among),
  RelationFilter: filterOf('Compares IDs of the documents that are named.', text, among),
  NumberFilter: filterOf('Compares numbers.', { type: 'number' }, ordered),
  DateFilter: filterOf(
    'Compares moments; a day such as `2018-10-15` is its beginning in UTC.',
    { type: 'string', examples: ['2018-10-15'] },
    ordered,
  ),
  TickFilter: filterOf('Whether a box is ticked.', { type: 'boolean' }, same),
}

const filterByType: Partial<Record<FlattenedField['type'], string>> = {
  text: 'TextFilter',
  textarea: 'TextFilter',
  email: 'TextFilter',
  select: 'ChoiceFilter',
  radio: 'ChoiceFilter',
  relationship: 'RelationFilter',
  upload: 'RelationFilter',
  number: 'NumberFilter',
  date: 'DateFilter',
  checkbox: 'TickFilter',
}

/** What can be asked of each field, by its path with dots; those that no database can compare are left out. */
const filtersIn = (
  fields: readonly FlattenedField[],
  before = '',
): [path: string, filter: string][] =>
  fields.flatMap((field): [string, string][] => {
    if ('virtual' in field && field.virtual) return []
    const path = `${before}${field.name}`
    if ('flattenedFields' in field) return filtersIn(field.flattenedFields, `${path}.`)
    const filter = filterByType[field.type]
    return filter ? [[path, filter]] : []
  })

/** The schema of `where` for a collection, whose own name it needs to nest `and` and `or`. */
export const whereSchema = (name: string, fields: readonly FlattenedField[]): Schema => ({
  type: 'object',
  description:
    'Conditions that all have to hold, by the path of a field; `and` and `or` take lists of the same. At most 300 conditions, nested 12 deep. A path can look through one relation, as in `campaign.slug`.',
  properties: {
    id: named('ChoiceFilter'),
    ...Object.fromEntries(filtersIn(fields).map(([path, filter]) => [path, named(filter)])),
    and: { type: 'array', items: named(name) },
    or: { type: 'array', items: named(name) },
  },
})
