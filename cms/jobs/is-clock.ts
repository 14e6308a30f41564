import { timingSafeEqual } from 'node:crypto'
import { clockToken } from './clock-token'

/** Whether an `Authorization` header is the one that the server's own clock shows. */
export const isClock = (authorization: string | null): boolean => {
  const given = Buffer.from(authorization ?? '')
  const expected = Buffer.from(`Bearer ${clockToken()}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
