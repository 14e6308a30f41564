/**
 * The shape of a value: its keys and the types of what stands under them, whatever the values are.
 * @param {unknown} value
 * @returns {unknown}
 */
export const shapeOf = (value) => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object') return typeof value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, shapeOf(inner)]))
}
