import type { PayloadRequest } from 'payload'
import { problem } from '../../problem'
import { bounds, megabytes } from '../zip/bounds'
import type { SentFile } from '../zip/unpack'

const tooLarge = () =>
  problem(413, 'too-large', `At most ${megabytes(bounds.request)} MB can be sent at once.`, {
    most: megabytes(bounds.request),
  })

/** The body of a request, no more of it than is allowed: what is claimed of its length is believed only if it is too much. */
const bodyOf = async ({ body, headers }: PayloadRequest): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(headers.get('content-length') ?? 0) > bounds.request) throw tooLarge()
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) return new Uint8Array(Buffer.concat(pieces))
    length += value.length
    if (length > bounds.request) {
      await reader?.cancel()
      throw tooLarge()
    }
    pieces.push(value)
  }
}

/** The files that were sent with a form, whatever their fields are called; refused by 413 or 400 where that cannot be. */
export const sentFiles = async (req: PayloadRequest): Promise<SentFile[]> => {
  const type = req.headers.get('content-type') ?? ''
  const body = await bodyOf(req)
  const form = await new Response(body, { headers: { 'content-type': type } })
    .formData()
    .catch(() => null)
  const files = [...(form?.values() ?? [])].filter((value) => value instanceof File)
  if (files.length === 0)
    throw problem(400, 'no-files', 'Send files as multipart/form-data, in a field named file.')
  return Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}
