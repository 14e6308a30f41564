/** Where two lists begin to differ, and where their common end begins, counted from the end. */
const commonEnds = (former: readonly string[], now: readonly string[]) => {
  const most = Math.min(former.length, now.length)
  let start = 0
  while (start < most && former[start] === now[start]) start += 1
  let end = 0
  while (end < most - start && former.at(-1 - end) === now.at(-1 - end)) end += 1
  return { start, end }
}

/** The lengths of the longest common runs from each pair of places on, row by row. */
const lengthsOf = (former: readonly string[], now: readonly string[]): Uint32Array => {
  const width = now.length + 1
  const lengths = new Uint32Array((former.length + 1) * width)
  for (let row = former.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1) {
      const at = row * width + column
      lengths[at] =
        former[row] === now[column]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0)
    }
  return lengths
}

/** Beyond as many pairs of places in the part that differs, equal texts are left to whoever pairs by likeness. */
const MOST_PAIRS = 4_000_000

/**
 * Pairs the texts that two lists have in common in the same order (a longest common subsequence), as indexes of `now` by
 * those of `former`: of equal texts, such as “(Applause)”, each keeps its own place.
 */
export const commonRun = (
  former: readonly string[],
  now: readonly string[],
): Map<number, number> => {
  const { start, end } = commonEnds(former, now)
  const pairs = new Map<number, number>()
  for (let at = 0; at < start; at += 1) pairs.set(at, at)
  for (let back = 1; back <= end; back += 1) pairs.set(former.length - back, now.length - back)
  const [left, right] = [
    former.slice(start, former.length - end),
    now.slice(start, now.length - end),
  ]
  if (left.length * right.length > MOST_PAIRS) return pairs
  const lengths = lengthsOf(left, right)
  const width = right.length + 1
  let [row, column] = [0, 0]
  while (row < left.length && column < right.length) {
    const at = row * width + column
    if (left[row] === right[column]) {
      pairs.set(start + row, start + column)
      row += 1
      column += 1
    } else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) row += 1
    else column += 1
  }
  return pairs
}
