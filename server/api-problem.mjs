import { askInside } from './internal-request.mjs'

/** @param {unknown} type */
const isJson = (type) => /^application\/(?:[\w.-]+\+)?json\b/i.test(String(type ?? ''))

/**
 * What an error under /api is called in JSON (RFC 9457), even where the application cannot say it.
 * @param {import('./internal-request.mjs').Handler} handle @param {number} status
 * @param {Record<string, string>} headers
 */
const problemFor = async (handle, status, headers) => {
  const told = await askInside(handle, `/api/problem/${status}`, headers).catch(() => undefined)
  return told && told.status === status && isJson(told.headers['content-type'])
    ? { type: String(told.headers['content-type']), body: told.body }
    : { type: 'application/problem+json', body: JSON.stringify({ type: 'about:blank', status }) }
}

/**
 * Has errors that Next itself answers to an address under /api (no such page, no such method, a fault) told as every other
 * one there: whatever is no JSON is replaced, before anything of it was sent.
 * @param {import('./internal-request.mjs').Handler} handle
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export const tellProblems = (handle, request, response) => {
  const { writeHead, write, end } = response
  const { accept } = request.headers
  /** @type {'as it comes' | 'replaced' | 'told'} */
  let state = 'as it comes'

  const tell = async () => {
    const problem = await problemFor(handle, response.statusCode, accept ? { accept } : {})
    for (const name of ['content-encoding', 'etag', 'transfer-encoding', 'vary', 'link'])
      response.removeHeader(name)
    response.setHeader('content-type', problem.type)
    response.setHeader('cache-control', 'no-store')
    response.setHeader('content-length', Buffer.byteLength(problem.body))
    Reflect.apply(end, response, [problem.body])
  }

  const isReplaced = () => {
    const isError = state === 'as it comes' && !response.headersSent && response.statusCode >= 400
    if (isError && !isJson(response.getHeader('content-type'))) state = 'replaced'
    return state === 'replaced'
  }

  Object.assign(response, {
    /** @param {number} status @param {...any} rest */
    writeHead: (status, ...rest) => {
      if (state === 'told') return Reflect.apply(writeHead, response, [status, ...rest])
      response.statusCode = status
      const given = rest.find((value) => typeof value === 'object') ?? {}
      for (const [name, value] of Object.entries(given))
        if (value !== undefined) response.setHeader(name, value)
      return isReplaced() ? response : Reflect.apply(writeHead, response, [status])
    },
    /** @param {...any} part */
    write: (...part) => (isReplaced() ? true : Reflect.apply(write, response, part)),
    /** @param {...any} last */
    end: (...last) => {
      if (!isReplaced()) return Reflect.apply(end, response, last)
      state = 'told'
      void tell()
      return response
    },
  })
}
