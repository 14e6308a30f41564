/** How long every answer to a letter takes at least, in milliseconds: what differs between two letters takes less. */
const shortest = 250

/** Does work and gives its result no sooner than after the shortest time, so that the time of an answer tells nothing. */
export const atLeast = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const time = new Promise<void>((resolve) => setTimeout(resolve, shortest))
  try {
    return await work()
  } finally {
    await time
  }
}
