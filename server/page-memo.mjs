/**
 * @typedef {object} Entry
 * @property {string | Buffer} source
 * @property {import('./page-body.mjs').PageBody} body
 * @property {number} bytes
 */

/** @param {string | Buffer} a @param {string | Buffer} b */
const isSame = (a, b) => a === b || (typeof a !== 'string' && typeof b !== 'string' && a.equals(b))

/**
 * What an entry may come to at most: the source (two bytes a character), the content, and as much again for its codings.
 * @param {string | Buffer} source @param {import('./page-body.mjs').PageBody} body
 */
const weigh = (source, body) =>
  source.length * (typeof source === 'string' ? 2 : 1) + 2 * body.content.length

/**
 * Keeps what was made of cached pages, so that the work is done once for each version of a page: the least recently
 * asked for goes first when `capacity` bytes are full. A page counts as the same version when Next hands over the same
 * source; while Next caches a page that is the very same string, so comparing costs nothing.
 * @param {number} capacity
 */
export const pageMemo = (capacity) => {
  /** @type {Map<string, Entry>} */
  const entries = new Map()
  let bytes = 0

  const drop = (/** @type {string} */ key, /** @type {Entry} */ entry) => {
    entries.delete(key)
    bytes -= entry.bytes
  }

  return {
    /** @returns {number} */
    get bytes() {
      return bytes
    },
    /**
     * The body made of `source` for `key`, made now by `make` unless it is there.
     * @param {string} key @param {string | Buffer} source @param {() => import('./page-body.mjs').PageBody} make
     */
    of: (key, source, make) => {
      const known = entries.get(key)
      if (known) drop(key, known)
      const isFresh = known !== undefined && isSame(known.source, source)
      const body = isFresh ? known.body : make()
      const entry = isFresh ? known : { source, body, bytes: weigh(source, body) }
      entries.set(key, entry)
      bytes += entry.bytes
      for (const [oldest, old] of entries) {
        if (bytes <= capacity) break
        drop(oldest, old)
      }
      return body
    },
  }
}

/** @typedef {ReturnType<typeof pageMemo>} PageMemo */
