import { refuse } from './refuse'

/** One condition of a filter: `path` is the field's, with the path of the relation before it where one is looked through. */
export type Condition = { path: string; operator: string; value: unknown }

const deepest = 12

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isJunction = (key: string): boolean => ['and', 'or'].includes(key.toLowerCase())

/** Every condition of a filter, however nested; refuses one that is nested deeper than anybody needs. */
export const conditionsIn = (where: unknown, level = 0): Condition[] => {
  if (level > deepest) return refuse('A filter cannot be nested so deep.')
  if (Array.isArray(where)) return where.flatMap((part) => conditionsIn(part, level + 1))
  if (!isObject(where)) return []
  return Object.entries(where).flatMap(([key, constraint]) =>
    isJunction(key)
      ? conditionsIn(constraint, level + 1)
      : conditionsOn(key.replaceAll('__', '.'), constraint, level),
  )
}

const conditionsOn = (path: string, constraint: unknown, level: number): Condition[] => {
  if (!isObject(constraint)) return [{ path, operator: '', value: constraint }]
  return Object.entries(constraint).flatMap(([operator, value]) =>
    operator === 'contains' && isObject(value)
      ? conditionsIn(value, level + 1).map((inner) => ({ ...inner, path: `${path}.${inner.path}` }))
      : [{ path, operator, value }],
  )
}
