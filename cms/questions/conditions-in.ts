import { refuse } from './refuse'

/** One condition of a filter: the field's path, how it is compared and with what. */
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
      : conditionsOn(key.replaceAll('__', '.'), constraint),
  )
}

const conditionsOn = (path: string, constraint: unknown): Condition[] =>
  isObject(constraint)
    ? Object.entries(constraint).map(([operator, value]) => ({ path, operator, value }))
    : [{ path, operator: '', value: constraint }]
