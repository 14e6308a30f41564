/**
 * The middle of some numbers, or the mean of the middle two; NaN for none.
 * @param {readonly number[]} numbers
 */
export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2
}

/**
 * The median of how many times `ours` each of `theirs` was in the same round: what slows the whole machine down for a
 * while slows both of a round.
 * @param {readonly number[]} ours @param {readonly number[]} theirs
 */
export const medianRatio = (ours, theirs) =>
  median(ours.flatMap((own, round) => (theirs[round] ? [own / theirs[round]] : [])))
