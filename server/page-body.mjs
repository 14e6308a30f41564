import { createHash } from 'node:crypto'
import { encode } from './content-coding.mjs'

/**
 * @typedef {object} PageBody
 * @property {string} etag Weak, since it stands for every coding of the content.
 * @property {Buffer} content
 * @property {boolean} isLightable Readers who save data (`Save-Data`) get another form of it.
 * @property {(coding: import('./content-coding.mjs').ContentCoding) => Promise<Buffer>} inCoding
 */

/** Below this, compressing saves no packet. */
const smallest = 860

/**
 * A body ready to be sent, and its codings, each made when first asked for and then kept.
 * @param {string | Buffer} source @param {{ isKept: boolean, isLightable?: boolean }} options
 * @returns {PageBody}
 */
export const pageBody = (source, { isKept, isLightable = false }) => {
  const content = typeof source === 'string' ? Buffer.from(source) : source
  /** @type {Map<string, Promise<Buffer>>} */
  const codings = new Map()
  return {
    content,
    isLightable,
    etag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    inCoding: (coding) => {
      const made = codings.get(coding) ?? encode(content, coding, isKept)
      codings.set(coding, made)
      return made
    },
  }
}

/** Whether a body of this length is worth a coding. @param {number} length */
export const isWorthCoding = (length) => length >= smallest
