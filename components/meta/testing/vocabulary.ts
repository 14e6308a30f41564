import { readFileSync } from 'node:fs'

type Type = { parents: string[]; properties: Map<string, string[]> }

const names = (list: string): string[] => list.match(/\b[A-Z]\w+/g) ?? []

const parentsIn = (list: string, base: string): string[] =>
  names(list)
    .map((name) => name.replace(/Base$/, ''))
    .filter((name) => name !== base && name !== 'Partial' && name !== 'IdReference')

const read = (): Map<string, Type> => {
  const types = new Map<string, Type>()
  let open: Type | null = null
  for (const line of readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8').split('\n')) {
    const [, leaf, base = leaf, parents] =
      /^(?:export )?interface (?:(\w+)Leaf|(\w+)Base) extends (.*) \{$/.exec(line) ?? []
    if (base && parents) {
      open = types.get(base) ?? { parents: [], properties: new Map() }
      open.parents.push(...parentsIn(parents, base))
      types.set(base, open)
    }
    const [, property, range] = /^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/.exec(line) ?? []
    if (open && property && range) open.properties.set(property, names(range))
    if (line === '}') open = null
  }
  return types
}

const types = read()

const ancestors = (name: string): string[] => [
  name,
  ...(types.get(name)?.parents ?? []).flatMap(ancestors),
]

const rangeOf = (type: string, property: string): string[] | undefined =>
  ancestors(type)
    .map((name) => types.get(name)?.properties.get(property))
    .find((range) => range !== undefined)

const iso = /^\d{4}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d))?)?)?$/

const isText = (value: string, range: readonly string[]): boolean =>
  range.includes('Text') ||
  (range.includes('URL') && URL.canParse(value)) ||
  ((range.includes('Date') || range.includes('DateTime')) && iso.test(value))

const faultsOf = (value: unknown, range: readonly string[], path: string): string[] => {
  if (Array.isArray(value))
    return value.flatMap((one, index) => faultsOf(one, range, `${path}[${index}]`))
  if (typeof value === 'string')
    return isText(value, range) ? [] : [`${path}: “${value}” is none of ${range}`]
  if (typeof value === 'number')
    return range.some((name) => name === 'Integer' || name === 'Number')
      ? []
      : [`${path}: no number belongs here`]
  if (typeof value !== 'object' || value === null) return [`${path}: ${value}`]
  return vocabularyFaults(value, path, range)
}

/**
 * What of a thing (JSON-LD) is not in schema.org's vocabulary, as schema-dts has it: types and properties that are not
 * there, properties that a type does not have, and values that a property does not take.
 */
export const vocabularyFaults = (
  thing: object,
  path = '',
  range: readonly string[] = ['Thing'],
): string[] => {
  const {
    '@type': type,
    '@id': id,
    '@context': _,
    ...properties
  } = thing as Record<string, unknown>
  if (type === undefined && typeof id === 'string' && Object.keys(properties).length === 0)
    return URL.canParse(id) ? [] : [`${path}: ${id} is no address`]
  if (typeof type !== 'string' || !types.has(type)) return [`${path}: no such type as ${type}`]
  const above = ancestors(type)
  return [
    ...(range.some((name) => above.includes(name)) ? [] : [`${path}: ${type} is none of ${range}`]),
    ...Object.entries(properties).flatMap(([property, value]) => {
      if (above.includes('Action') && property.endsWith('-input')) return []
      const taken = rangeOf(type, property)
      return taken
        ? faultsOf(value, taken, `${path}/${property}`)
        : [`${path}: ${type} has no ${property}`]
    }),
  ]
}
