import type { JobsConfig } from 'payload'
import { rolesOf } from '../access/account'
import { isClock } from './is-clock'

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
