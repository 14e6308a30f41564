import { randomInt } from 'node:crypto'

/** Letters and digits that no typeface lets be taken for each other. */
const letters = 'abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679'

/** A random password: five groups of five, 141 bits, fit to be read aloud and typed. */
export const makePassword = (): string =>
  Array.from({ length: 5 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')
