import type { Duty } from '../upkeep/duty'
import { privateDataKeys } from './keys'
import { type Progress, reseal } from './reseal'

/** For how long one turn may take, in milliseconds. */
const patience = 3_000

let work: AsyncGenerator<Progress> | undefined
let isDone = false
const latest = new Map<string, Progress>()

const summary = (): string => {
  const all = [...latest.values()]
  const sum = (what: 'resealed' | 'shut') => all.reduce((total, each) => total + each[what], 0)
  return `All private data is under the first of PRIVATE_DATA_KEYS: ${sum('resealed')} documents, versions and files were sealed anew, ${sum('shut')} could not be opened by any key. The older keys are needed for backups alone.`
}

/**
 * Where more than one key is there, brings all private data under the first, some at each turn, once after every start of
 * the site: what `npm run keys:rotate` does at once, for containers, which have no commands.
 */
export const resealDuty: Duty = {
  name: 'reseal',
  every: 30,
  run: async ({ payload }) => {
    if (isDone || privateDataKeys().length === 1) return
    work ??= reseal(payload)
    const until = Date.now() + patience
    while (!isDone && Date.now() < until) {
      const { done, value } = await work.next().catch((error) => {
        work = undefined
        throw error
      })
      if (done) isDone = true
      else latest.set(value.of, value)
    }
    if (isDone && [...latest.values()].some(({ resealed, shut }) => resealed + shut > 0))
      payload.logger.info(summary())
  },
}
