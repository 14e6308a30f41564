/**
 * The value below or at which so many percent of some numbers lie (nearest rank); NaN for none.
 * @param {readonly number[]} numbers @param {number} percent
 */
export const percentile = (numbers, percent) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}
