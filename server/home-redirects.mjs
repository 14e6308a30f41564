/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** The longest `Accept-Language` that is worth remembering; browsers send far shorter ones. */
const longestKept = 200

/** @param {Request} request What `/` depends on, or nothing where more than that may matter. */
const keyOf = ({ method, url, headers }) => {
  const languages = headers['accept-language'] ?? ''
  const isPlain = (method === 'GET' || method === 'HEAD') && url === '/' && !headers.cookie
  return isPlain && languages.length <= longestKept ? languages : undefined
}

/**
 * Remembers where `/` leads readers of each `Accept-Language`, on which alone it depends: the most asked address of a
 * site need not wake Next. At most `capacity` are kept, the oldest going first; nothing says who sent them.
 * @param {number} capacity
 */
export const homeRedirects = (capacity) => {
  /** @type {Map<string, import('node:http').OutgoingHttpHeaders>} */
  const known = new Map()
  return {
    /** Answers if the way is known. @param {Request} request @param {Response} response */
    answer: (request, response) => {
      const key = keyOf(request)
      const headers = key === undefined ? undefined : known.get(key)
      if (headers) response.writeHead(307, headers).end()
      return headers !== undefined
    },
    /** Gives what learns the way from the answer, once that is there. @param {Request} request @param {Response} response */
    learner: (request, response) => {
      const key = keyOf(request)
      return () => {
        if (key === undefined || response.statusCode !== 307) return
        known.set(key, { ...response.getHeaders() })
        const [oldest] = known.keys()
        if (known.size > capacity && oldest !== undefined) known.delete(oldest)
      }
    },
  }
}
