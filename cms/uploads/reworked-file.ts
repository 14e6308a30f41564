import type { PayloadRequest, UploadEdits } from 'payload'
import type { UploadSlug } from './limits'
import { readStored } from './stored-files'
import { givenBase, storedName } from './stored-name'

type Wish = {
  slug: UploadSlug
  id: string | undefined
  data: Record<string, unknown> | undefined
  edits: UploadEdits | undefined
  overrideAccess: boolean
  req: PayloadRequest
}

type Stored = { filename?: unknown; mimeType?: unknown; focalX?: unknown; focalY?: unknown }

const changesShape = ({ edits, data }: Wish, stored: Stored): boolean => {
  if (edits?.crop || edits?.widthInPixels || edits?.heightInPixels) return true
  const x = edits?.focalPoint?.x ?? data?.focalX
  const y = edits?.focalPoint?.y ?? data?.focalY
  return typeof x === 'number' && typeof y === 'number'
    ? x !== stored.focalX || y !== stored.focalY
    : x !== undefined && Number(x) !== stored.focalX
}

/**
 * The stored picture again, under a new name, when it is to be cropped or its focal point moved; otherwise null. A new name
 * for new contents is what lets readers keep a picture without asking for it again.
 */
export const reworkedFile = async (wish: Wish): Promise<PayloadRequest['file'] | null> => {
  const { slug, id, overrideAccess, req } = wish
  if (id === undefined || slug !== 'media') return null
  const stored: Stored | null = await req.payload.findByID({
    collection: slug,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    overrideAccess,
    req,
  })
  const { filename, mimeType } = stored ?? {}
  if (!stored || typeof filename !== 'string' || !changesShape(wish, stored)) return null
  const data = await readStored(slug, filename)
  const extension = filename.split('.').at(-1) ?? ''
  return {
    name: storedName(givenBase(filename), extension),
    data,
    mimetype: String(mimeType),
    size: data.length,
  }
}
