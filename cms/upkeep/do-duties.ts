import type { PayloadRequest } from 'payload'
import { withoutValues } from '../database/without-values'
import type { Duty } from './duty'

/**
 * Does what is due of a list of duties, one after the other. One that fails is told to the log by its name and holds up
 * none of the others. `last` remembers when each was last begun, in milliseconds.
 */
export const doDuties = async (
  duties: readonly Duty[],
  { req, last, now }: { req: PayloadRequest; last: Map<string, number>; now: number },
): Promise<void> => {
  for (const { name, every, run } of duties) {
    if (now - (last.get(name) ?? Number.NEGATIVE_INFINITY) < every * 1000) continue
    last.set(name, now)
    try {
      await run(req)
    } catch (error) {
      req.payload.logger.error({ err: withoutValues(error), msg: `Upkeep: “${name}” failed` })
    }
  }
}
