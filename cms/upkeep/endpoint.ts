import type { Endpoint } from 'payload'
import { isClock } from '../jobs/is-clock'
import { doDuties } from './do-duties'
import { duties } from './duties'

const last = new Map<string, number>()
let running: Promise<void> | undefined

/** The door at which the server's clock knocks; whoever comes while the work is being done waits for its end. */
export const upkeepEndpoint: Endpoint = {
  path: '/upkeep',
  method: 'post',
  handler: async (req) => {
    if (!isClock(req.headers.get('authorization'))) return new Response(null, { status: 404 })
    running ??= doDuties(duties, { req, last, now: Date.now() }).finally(() => {
      running = undefined
    })
    await running
    return Response.json({ done: true })
  },
}
