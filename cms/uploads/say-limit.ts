import type { CollectionAfterErrorHook } from 'payload'
import { inMegabytes, largestFile, type UploadSlug } from './limits'

/** Says how large a file may be where the request was cut off for its size. */
export const sayLimit =
  (slug: UploadSlug): CollectionAfterErrorHook =>
  ({ error }) => {
    if (!('status' in error) || error.status !== 413) return
    const message = `This file is too large: at most ${inMegabytes(largestFile[slug])} are taken. Make it smaller and upload that.`
    return { response: { errors: [{ message }] }, status: 413 }
  }
