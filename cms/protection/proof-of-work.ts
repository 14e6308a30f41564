import { createChallenge, verifySolution } from 'altcha-lib/v1'
import type { Payload } from 'payload'
import { z } from 'zod'
import { challengeLife, mostTries } from './limits'
import { protectionKey } from './protection-key'

const hex = z.string().regex(/^[0-9a-f]{64}$/)

const solutionSchema = z.object({
  algorithm: z.literal('SHA-256'),
  challenge: hex,
  signature: hex,
  number: z.number().int().min(0).max(mostTries),
  salt: z.string().max(200),
})

type Solution = z.output<typeof solutionSchema>

/** A puzzle whose answer costs a browser some work and the site none; nothing of it is stored. (ALTCHA, version 1.) */
export const makeChallenge = (now = Date.now()) =>
  createChallenge({
    algorithm: 'SHA-256',
    hmacKey: protectionKey('proof of work'),
    maxnumber: mostTries,
    expires: new Date(now + challengeLife * 1000),
  })

const read = (text: unknown): Solution | null => {
  if (typeof text !== 'string' || text.length > 2000) return null
  try {
    return solutionSchema.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')))
  } catch {
    return null
  }
}

/** Keeps a challenge as spent; false if it was so already. The unique index decides between two at the same moment. */
const spend = async (payload: Payload, key: string): Promise<boolean> => {
  const expires = new Date(Date.now() + challengeLife * 1000).toISOString()
  try {
    // By the database itself: the collection is closed to everybody, and one statement is all that must happen.
    await payload.db.create({ collection: 'spent-challenges', data: { key, expires } })
    return true
  } catch (error) {
    const where = { key: { equals: key } }
    const isSpent = await payload.db.findOne({ collection: 'spent-challenges', where })
    if (isSpent) return false
    throw error
  }
}

/** Whether a text is a right answer to a challenge of ours that has not expired and was not accepted before. */
export const redeemProof = async (payload: Payload, text: unknown): Promise<boolean> => {
  const solution = read(text)
  if (!solution || !(await verifySolution(solution, protectionKey('proof of work')))) return false
  return spend(payload, solution.challenge)
}

/** Forgets spent challenges that have expired and would not be accepted anyway. */
export const forgetSpentChallenges = (payload: Payload): Promise<unknown> =>
  payload.db.deleteMany({
    collection: 'spent-challenges',
    where: { expires: { less_than: new Date().toISOString() } },
  })
