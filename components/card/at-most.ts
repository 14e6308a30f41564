/** Thrown instead of letting work wait behind too much other work. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy'
}

/** Does so much work at once and lets so much wait, in the order in which it came; throws `TooBusy` for more. */
export const atMost = (atOnce: number, waitingAtMost: number) => {
  const waiting: (() => void)[] = []
  let busy = 0
  const takeTurn = async (): Promise<void> => {
    if (busy < atOnce) {
      busy += 1
      return
    }
    if (waiting.length >= waitingAtMost) throw new TooBusy()
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  const passTurn = (): void => {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
  return async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await takeTurn()
    try {
      return await work()
    } finally {
      passTurn()
    }
  }
}
