import type { Payload, PayloadRequest } from 'payload'
import { refreshRegister } from './refresh-register'
import { ledgerOf } from './store/ledger-of'
import { takeTurn } from './take-turn'

type Queue = { running: Promise<void>; next: Promise<void> | null }

const place = Symbol.for('countersign.registrar')
const shared = globalThis as { [place]?: WeakMap<object, Map<string, Queue>> }

const queuesOf = (payload: Payload): Map<string, Queue> => {
  shared[place] ??= new WeakMap()
  const queues = shared[place].get(payload.db) ?? new Map<string, Queue>()
  shared[place].set(payload.db, queues)
  return queues
}

const seeToAll = async (payload: Payload, campaign: string): Promise<void> => {
  const ledger = ledgerOf(payload)
  let seen = 0
  for (let isMore = true; isMore; ) {
    const { seen: now, isMoreWaiting } = await ledger.inTurn(campaign, (turn) =>
      takeTurn(campaign, turn),
    )
    seen += now
    isMore = isMoreWaiting
  }
  // Also where nothing became of it: another process may have seen to the rest, and have no pages to refresh.
  if (seen > 0) refreshRegister.mark(campaign)
}

/**
 * Gives numbers to all signatories of a campaign that wait for one (`toPublish`), publishes them with it, and enters into
 * the ledger what happened to those who have one (`ledgerDue`). Resolves once everything is in the register that was
 * saved before the call. Callers of the same moment share a batch; other instances may do the same at the same time.
 * Within a request it also has the pages drawn anew, at most every five seconds.
 */
export const giveNumbers = async (
  payload: Payload,
  campaign: string,
  req: Pick<PayloadRequest, 'context'> = { context: {} },
): Promise<void> => {
  const queues = queuesOf(payload)
  const queue = queues.get(campaign)
  if (!queue) {
    const running = seeToAll(payload, campaign)
    const mine: Queue = { running, next: null }
    queues.set(campaign, mine)
    try {
      await running
    } finally {
      if (queues.get(campaign) === mine && !mine.next) queues.delete(campaign)
    }
  } else {
    // What runs now may have looked before this caller had saved; the batch after it is shared by all who wait.
    queue.next ??= queue.running
      .catch(() => {})
      .then(() => {
        const following: Queue = { running: seeToAll(payload, campaign), next: null }
        queues.set(campaign, following)
        return following.running.finally(() => {
          if (queues.get(campaign) === following && !following.next) queues.delete(campaign)
        })
      })
    await queue.next
  }
  refreshRegister.ifDue(req, campaign)
}
