/**
 * What one network, and everybody together, may send to one campaign by one form. A network is a /24 or /48, so a school
 * or a union's office counts as one: it sends `calm` letters in each window without being asked for anything, `strict`
 * with a person looking at the later ones, and `proven` where the reader's browser does some work for each.
 */
export const limits = {
  /** Of one network, in ten minutes: some 70 an hour without JavaScript, some 180 with it. */
  network: { seconds: 600, calm: 5, strict: 12, proven: 30 },
  /** Of all networks together, in ten seconds: a popular campaign's 100 letters in a second pass unasked. */
  everybody: { seconds: 10, calm: 1_200, strict: 2_000, proven: 4_000 },
} as const

/** How soon a form comes back from a person at the earliest, in seconds. */
export const shortestReading = 3

/** For how long a challenge can be answered, in seconds: slow machines and slow readers included. */
export const challengeLife = 1_200

/** How many tries a challenge takes at most, half of them on average: a second or two on an old telephone. */
export const mostTries = 30_000
