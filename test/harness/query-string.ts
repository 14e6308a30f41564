const pairs = (key: string, value: unknown): [string, string][] => {
  if (value === undefined) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => pairs(`${key}[${index}]`, item))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, inner]) => pairs(`${key}[${name}]`, inner))
  return [[key, String(value)]]
}

/** Writes nested parameters in the brackets that the REST API reads: `{ where: { id: { in: [1] } } }`. */
export const queryString = (query: Record<string, unknown> = {}): string => {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => pairs(key, value)),
  ).toString()
  return search && `?${search}`
}
