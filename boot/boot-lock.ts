import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Collection, Db } from 'mongodb'
import { say } from './progress'

type Lock = { _id: string; holder: string; expiresAt: Date }

const lasts = 60_000
const isDuplicate = (error: unknown): boolean => (error as { code?: unknown }).code === 11000

const attempt = async (locks: Collection<Lock>, holder: string): Promise<boolean> => {
  try {
    const { matchedCount, upsertedCount } = await locks.updateOne(
      { _id: 'boot', $or: [{ expiresAt: { $lt: new Date() } }, { holder }] },
      { $set: { holder, expiresAt: new Date(Date.now() + lasts) } },
      { upsert: true },
    )
    return matchedCount + upsertedCount > 0
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}

/**
 * Does `work` while no other instance on the same database does such work. The lock is a document with an expiry of a
 * minute, renewed as long as the work goes on, so that an instance that dies holds up the others no longer than that.
 */
export const alone = async <Result>(db: Db, work: () => Promise<Result>): Promise<Result> => {
  const locks = db.collection<Lock>('countersign-locks')
  const holder = randomUUID()
  let isTold = false
  while (!(await attempt(locks, holder))) {
    if (!isTold) say('Waiting for another instance that is preparing this database')
    isTold = true
    await pause(500)
  }
  const renewal = setInterval(() => void attempt(locks, holder).catch(() => false), lasts / 4)
  try {
    return await work()
  } finally {
    clearInterval(renewal)
    await locks.deleteOne({ _id: 'boot', holder })
  }
}
