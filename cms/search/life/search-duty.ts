import type { Duty } from '../../upkeep/duty'
import { searchOf } from './search-of'

/** Keeps the search filled and up to date also while nobody searches, so that nobody has to wait for it. */
export const searchDuty: Duty = {
  name: 'search',
  every: 0,
  run: ({ payload }) => {
    const search = searchOf(payload)
    return search.isFilled ? search.follow() : startFilling(search.follow(), payload)
  },
}

/** Filling a long site takes a while; the other duties do not wait for it. */
const startFilling = async (
  filling: Promise<void>,
  payload: { logger: { error: (what: object) => void } },
): Promise<void> => {
  filling.catch((err) => payload.logger.error({ err, msg: 'The search could not be filled' }))
}
