import { type FileHandle, open } from 'node:fs/promises'
import type { UploadConfig } from 'payload'
import { APIError } from 'payload'
import { byteRange } from './byte-range'
import { headersOf } from './file-headers'
import type { UploadSlug } from './limits'
import { placeOf } from './stored-files'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const chunk = 64 * 1024

/** The bytes from `first` to `last`, read as fast as they are taken; the file is closed at the end or when nobody listens. */
const streamOf = (file: FileHandle, first: number, last: number): ReadableStream<Uint8Array> => {
  let position = first
  return new ReadableStream({
    async pull(controller) {
      const wanted = Math.min(chunk, last - position + 1)
      const { bytesRead, buffer } = await file.read(Buffer.alloc(wanted), 0, wanted, position)
      position += bytesRead
      if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead))
      if (bytesRead > 0 && position <= last) return
      await file.close()
      controller.close()
    },
    cancel: () => file.close(),
  })
}

const openStored = async (slug: UploadSlug, name: string): Promise<FileHandle> => {
  const place = placeOf(slug, name)
  const file = place ? await open(place, 'r').catch(() => null) : null
  if (!file) throw new APIError('There is no such file.', 404, undefined, true)
  return file
}

const notModified = (headers: Headers, name: string): boolean =>
  (headers.get('if-none-match') ?? '').split(',').some((tag) => tag.trim() === `"${name}"`)

/**
 * Sends a stored file, whole or the range asked for (RFC 9110), to whom Payload has granted its document. Its type follows
 * from the extension, which in turn was given by the content when the file came in.
 */
export const serveFile =
  (slug: UploadSlug): Handler =>
  async (req, { doc, params }) => {
    // Payload also asks handlers for files that a client claims to have uploaded elsewhere. There is no elsewhere.
    if (doc === null || params.clientUploadContext)
      throw new APIError('Send the file itself.', 400, undefined, true)
    const name = params.filename
    const headers = headersOf(name, req.user ? 'staff' : 'public')
    if (notModified(req.headers, name)) return new Response(null, { status: 304, headers })
    const file = await openStored(slug, name)
    const { size } = await file.stat()
    const ifRange = req.headers.get('if-range')
    const asked = ifRange === null || ifRange === `"${name}"` ? req.headers.get('range') : null
    const range = byteRange(asked, size)
    if (range === 'none') {
      await file.close()
      return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
    }
    const { first, last } = range === 'all' ? { first: 0, last: size - 1 } : range
    headers.set('x-countersign-length', String(last - first + 1))
    if (range !== 'all') headers.set('content-range', `bytes ${first}-${last}/${size}`)
    return new Response(streamOf(file, first, last), {
      status: range === 'all' ? 200 : 206,
      headers,
    })
  }
