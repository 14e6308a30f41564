import type { CollectionBeforeOperationHook, PayloadRequest, UploadEdits } from 'payload'
import { grantFor } from '@/domain/permissions'
import { rolesOf } from '../access/account'
import { inMegabytes, largestFile, type UploadSlug } from './limits'
import { demandShape, type Received } from './receive-picture'
import { refusal } from './refusal'
import { reworkedFile } from './reworked-file'
import { storedName } from './stored-name'

type Sent = NonNullable<PayloadRequest['file']>
type Receive = (data: Buffer) => Promise<Received>

const receive = async (slug: UploadSlug, file: Sent, how: Receive): Promise<Sent> => {
  if (file.data.length === 0) throw refusal('This file is empty. Choose another one.')
  const limit = largestFile[slug]
  if (file.data.length > limit)
    throw refusal(
      `This file has ${inMegabytes(file.data.length)}; at most ${inMegabytes(limit)} are taken. Make it smaller and upload that.`,
    )
  const { data, mime, extension } = await how(file.data)
  return { name: storedName(file.name, extension), data, mimetype: mime, size: data.length }
}

/**
 * Looks at what is sent before Payload does anything with it, and puts what is to be kept in its place, under a name of its
 * own. Files come in the request only, never from an address that the server would have to fetch. Who may not write gets
 * Payload's own refusal, without any work done for them.
 */
export const receiveUpload =
  (slug: UploadSlug, how: Receive): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return
    if (!overrideAccess && grantFor(rolesOf(req.user), slug, operation) === 'none') return
    const { id, data } = args as { id?: string; data?: Record<string, unknown> }
    const edits = req.query?.uploadEdits as UploadEdits | undefined
    if (operation === 'update' && id === undefined && (req.file || edits))
      throw refusal('Files are replaced one at a time.')
    if (edits?.crop) demandShape(Number(edits.widthInPixels), Number(edits.heightInPixels))
    if (req.file) {
      req.file = await receive(slug, req.file, how)
      return
    }
    if (operation === 'create') throw refusal('Choose a file first.')
    const reworked = await reworkedFile({
      slug,
      id,
      data,
      edits,
      overrideAccess: overrideAccess === true,
      req,
    })
    if (reworked) req.file = reworked
    else if (req.query) delete req.query.uploadEdits
  }
