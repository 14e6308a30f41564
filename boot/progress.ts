const prefix = '[boot]'

/** Says what the server does before it answers, one line each; `npm start` shows them as they come. */
export const say = (text: string): void => {
  console.log(`${prefix} ${text}`)
}

/**
 * A counter to be shown: says each step's first and last piece, and between them no more than one line a second.
 * @param now milliseconds, for tests
 */
export const counting = (tell: (text: string) => void = say, now: () => number = Date.now) => {
  let last = Number.NEGATIVE_INFINITY
  return (step: string, done: number, total: number): void => {
    if (done < total && now() - last < 1000) return
    last = now()
    tell(`${step}: ${done} of ${total}`)
  }
}
