/** From this length on a letter is large, in bytes: so much is held of any without asking. */
const small = 64 * 1024

/** How many large letters are held in memory at once. */
const most = 8

/**
 * Counts the large letters that are held, by what they claim of their length; one that claims none counts as large. It
 * gives what ends holding one, or nothing where no more can be held now.
 */
export const largeLetters = () => {
  let held = 0
  /** @param {import('node:http').IncomingMessage} request @returns {(() => void) | undefined} */
  return (request) => {
    const claimed = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
    if (claimed <= small) return () => {}
    if (held >= most) return undefined
    held += 1
    let isOver = false
    return () => {
      if (!isOver) held -= 1
      isOver = true
    }
  }
}
