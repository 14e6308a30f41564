const minute = 60_000

/** How often a message is tried in all; the last try comes about three days after the first. */
export const mostTries = 11

const longest = 24 * 60 * minute

/**
 * How long after a try that failed the next one comes, in milliseconds: half a minute, then three times as long each time,
 * never more than a day, and up to a fifth longer or shorter, so that not all come at once. `chance` is from 0 to 1.
 */
export const backOff = (tries: number, chance = Math.random()): number =>
  Math.round(Math.min(longest, 0.5 * minute * 3 ** (tries - 1)) * (0.8 + 0.4 * chance))
