import type { PayloadRequest } from 'payload'
import { problem } from '../../problem'
import { readBody } from '../../read-body'
import { bounds } from '../zip/bounds'
import type { SentFile } from '../zip/unpack'

/** The files that were sent with a form, whatever their fields are called; refused by 413 or 400 where that cannot be. */
export const sentFiles = async (req: PayloadRequest): Promise<SentFile[]> => {
  const type = req.headers.get('content-type') ?? ''
  const body = await readBody(req, bounds.request)
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
