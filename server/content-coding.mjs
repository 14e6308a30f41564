import { promisify } from 'node:util'
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib'

/** @typedef {'br' | 'gzip' | 'identity'} ContentCoding */

const preferred = /** @type {const} */ (['br', 'gzip'])

/**
 * The coding a client likes best of those we make: the highest q-value, Brotli before gzip, identity where neither is
 * acceptable (RFC 9110, 12.5.3).
 * @param {string | undefined} acceptEncoding
 * @returns {ContentCoding}
 */
export const chosenCoding = (acceptEncoding) => {
  if (!acceptEncoding) return 'identity'
  const qualities = new Map(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.split(';').map((word) => word.trim())
        const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
        return [name, quality === undefined ? 1 : Number(quality) || 0]
      }),
  )
  const quality = (/** @type {string} */ name) => qualities.get(name) ?? qualities.get('*') ?? 0
  const best = preferred.reduce((a, b) => (quality(b) > quality(a) ? b : a))
  return quality(best) > 0 && quality(best) >= (qualities.get('identity') ?? 0) ? best : 'identity'
}

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/**
 * A body in a coding. `isKept` says that the result will be served again, so that it may cost more to make it smaller.
 * @param {Buffer} content @param {ContentCoding} coding @param {boolean} isKept
 * @returns {Promise<Buffer>}
 */
export const encode = async (content, coding, isKept) => {
  if (coding === 'gzip') return toGzip(content, { level: isKept ? 9 : 6 })
  if (coding === 'br')
    return toBrotli(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: isKept ? 8 : 4,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    })
  return content
}

/**
 * What compresses a stream on its way, or nothing where none is asked for: quick rather than small, since it is done for every reader.
 * @param {ContentCoding} coding
 */
export const streamCoding = (coding) => {
  if (coding === 'gzip') return createGzip({ level: 6 })
  if (coding === 'br')
    return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })
  return undefined
}
