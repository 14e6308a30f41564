/** How much of a letter that is too long is still listened to, so that the sender gets to read the answer. */
const patience = 64 * 1024 * 1024

/** How long a letter may take to come in, in milliseconds. */
const longest = 60_000

/**
 * A body of at most `limit` bytes, and how long it was. What is longer is thrown away while it comes in; of what claims
 * to be longer nothing is kept from the start. Resolves to nothing when the sender leaves, never stops, or
 * takes longer than `within`, in milliseconds.
 * @param {import('node:http').IncomingMessage} request @param {number} limit @param {number} [within]
 * @returns {Promise<{ length: number, content: Buffer | undefined } | undefined>}
 */
export const takeBody = (request, limit, within = longest) =>
  new Promise((resolve) => {
    const claimed = Number(request.headers['content-length'] ?? 0)
    /** @type {Buffer[]} */
    let parts = []
    let length = 0
    const end = () => {
      clearTimeout(late)
      resolve({
        length,
        content: Math.max(length, claimed) > limit ? undefined : Buffer.concat(parts),
      })
    }
    const giveUp = () => {
      clearTimeout(late)
      parts = []
      request.destroy()
      resolve(undefined)
    }
    const late = setTimeout(giveUp, within)
    request.on('data', (/** @type {Buffer} */ part) => {
      length += part.length
      if (Math.max(length, claimed) > limit) parts = []
      else parts.push(part)
      if (length > patience) giveUp()
    })
    request.on('end', end)
    request.on('error', giveUp)
    request.on('close', () => {
      clearTimeout(late)
      resolve(undefined)
    })
    if (claimed > patience) giveUp()
  })
