import type { Payload } from 'payload'
import { inProcess } from '../signatures/in-process'
import type { Owed, OwedRow } from './owed'
import { sendOwed } from './send-owed'

/** How many mails go out at a time, and how many may wait in memory; more are left to upkeep. */
const atATime = 6
const atMost = 2000

type Task = () => Promise<void>
type Office = { waiting: Task[]; working: number }

const office = (): Office => inProcess('mail-office', () => ({ waiting: [], working: 0 }))

const work = async (ours: Office): Promise<void> => {
  ours.working += 1
  for (let task = ours.waiting.shift(); task; task = ours.waiting.shift()) await task()
  ours.working -= 1
}

/**
 * Sends a mail that is due once whoever asked has been answered: this returns at once and never throws. What is not sent,
 * because the process ended or too many wait, is sent by upkeep.
 */
export const sendSoon = (
  payload: Payload,
  owed: Owed,
  given?: { row: OwedRow; token: string },
): void => {
  const ours = office()
  if (ours.waiting.length >= atMost) return
  ours.waiting.push(() =>
    sendOwed(payload, owed, given).catch((error: unknown) => {
      payload.logger.error({
        msg: `The mail about ${owed.collection} ${owed.id} was left to upkeep.`,
        code: error instanceof Error ? error.name : 'unknown',
      })
    }),
  )
  if (ours.working < atATime) setImmediate(() => void work(ours))
}

/** Resolves when all mails that wait in this process are sent or left to upkeep. */
export const mailsSent = async (): Promise<void> => {
  const ours = office()
  do await new Promise((resolve) => setTimeout(resolve, 5))
  while (ours.waiting.length > 0 || ours.working > 0)
}
