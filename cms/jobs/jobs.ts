import { timingSafeEqual } from 'node:crypto'
import type { JobsConfig } from 'payload'
import { rolesOf } from '../access/account'
import { clockToken } from './clock-token'

const isClock = (authorization: string | null): boolean => {
  const given = Buffer.from(authorization ?? '')
  const expected = Buffer.from(`Bearer ${clockToken()}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/**
 * Timed work (scheduled publishing). The server's own clock knocks at `/api/payload-jobs/run`, so that jobs run inside
 * a request, where pages can be refreshed; of people, only administrators may start or stop jobs.
 */
export const jobs: JobsConfig = {
  access: {
    run: ({ req }) =>
      isClock(req.headers.get('authorization')) || rolesOf(req.user).includes('admin'),
    queue: ({ req }) => rolesOf(req.user).includes('admin'),
    cancel: ({ req }) => rolesOf(req.user).includes('admin'),
  },
  deleteJobOnComplete: true,
  tasks: [],
}
