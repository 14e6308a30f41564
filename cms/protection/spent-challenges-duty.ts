import type { Duty } from '../upkeep/duty'
import { forgetSpentChallenges } from './proof-of-work'

/** Forgets, hour by hour, spent proofs of work that have expired. */
export const spentChallengesDuty: Duty = {
  name: 'spent-challenges',
  every: 3600,
  run: ({ payload }) => forgetSpentChallenges(payload),
}
