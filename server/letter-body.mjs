/** How much of a letter that is too long is still listened to, so that the sender gets to read the answer. */
const patience = 64 * 1024 * 1024

/**
 * A body of at most `limit` bytes, and how long it was. What is longer is thrown away while it comes in; of what claims
 * to be longer nothing is kept from the start. Resolves to nothing when the sender leaves, or never stops.
 * @param {import('node:http').IncomingMessage} request @param {number} limit
 * @returns {Promise<{ length: number, content: Buffer | undefined } | undefined>}
 */
export const takeBody = (request, limit) =>
  new Promise((resolve) => {
    const claimed = Number(request.headers['content-length'] ?? 0)
    /** @type {Buffer[]} */
    let parts = []
    let length = 0
    const end = () =>
      resolve({
        length,
        content: Math.max(length, claimed) > limit ? undefined : Buffer.concat(parts),
      })
    const giveUp = () => {
      request.destroy()
      resolve(undefined)
    }
    request.on('data', (/** @type {Buffer} */ part) => {
      length += part.length
      if (Math.max(length, claimed) > limit) parts = []
      else parts.push(part)
      if (length > patience) giveUp()
    })
    request.on('end', end)
    request.on('error', giveUp)
    request.on('close', () => resolve(undefined))
    if (claimed > patience) giveUp()
  })
