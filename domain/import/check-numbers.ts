import type { ImportEntry } from './entry'

/** Doubts numbers that stand twice, and those that do not go up; numbers that start again under each heading are dropped. */
export const checkNumbers = (entries: readonly ImportEntry[]): ImportEntry[] => {
  const times = new Map<number, number>()
  for (const { number } of entries)
    if (number !== undefined) times.set(number, (times.get(number) ?? 0) + 1)
  let highest = 0
  return entries.map((entry) => {
    if (entry.number === undefined) return entry
    const isRepeated = (times.get(entry.number) ?? 0) > 1
    const isBack = entry.number < highest
    highest = Math.max(highest, entry.number)
    if (!isRepeated && !isBack && entry.number > 0) return entry
    const { number, ...rest } = entry
    const doubts = new Set(entry.doubts).add(isRepeated ? 'number-repeated' : 'number-out-of-order')
    return { ...rest, ...(isRepeated || number < 1 ? {} : { number }), doubts: [...doubts].sort() }
  })
}
