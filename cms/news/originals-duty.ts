import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { askAddress } from '../outward/ask-address'
import type { Duty } from '../upkeep/duty'
import { dueOriginals } from './due-originals'
import type { Ask } from './look-at-original'
import { noteLook } from './note-look'
import { PatientRound } from './patient-round'

/** What is remembered between two turns; a restart begins anew, which costs no host more than one request twice. */
type Memory = { round: PatientRound; last: string }

/** A memory of nothing. */
export const newMemory = (): Memory => ({ round: new PatientRound(), last: '' })

const isAsked = async (req: PayloadRequest): Promise<boolean> => {
  const site = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    // A duty of the site itself.
    overrideAccess: true,
    req,
    select: { checkOriginals: true },
  })
  return site.checkOriginals === true
}

/**
 * Looks a little further whether the originals of published items can still be read, if the site is told to look at all;
 * gives back how many looks ended.
 */
export const lookAtOriginals = async (
  req: PayloadRequest,
  memory: Memory,
  ask: Ask = askAddress,
  now = Date.now(),
): Promise<number> => {
  const { round } = memory
  if (!(await isAsked(req))) {
    round.clear()
    return 0
  }
  if (round.room > 0) {
    const { due, last } = await dueOriginals(req, memory.last, now)
    memory.last = last
    for (const look of due) if (!round.isWaitingFor(look.item, look.address)) round.add(look)
  }
  const ended = await round.turn(ask, env.SITE_URL, now)
  for (const { look, outcome } of ended) await noteLook(req, look, outcome, now)
  return ended.length
}

const memory = newMemory()

/** The duty that looks at originals: at every knock a few requests, to each host one in a minute. */
export const originalsDuty: Duty = {
  name: 'originals',
  every: 0,
  run: (req) => lookAtOriginals(req, memory),
}
