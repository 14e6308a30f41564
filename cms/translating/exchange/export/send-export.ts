import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { placeSchema, queryOf } from '../../door'
import { problem } from '../../problem'
import { packed } from '../zip/pack'
import { formats } from './formats'
import { localeFiles } from './locale-files'
import { outgoingOf } from './outgoing-of'

const askedSchema = z
  .object({
    locale: placeSchema.shape.locale,
    of: placeSchema.shape.of.optional(),
    documentId: placeSchema.shape.documentId.optional(),
    format: z.enum(['po', 'xliff']).default('po'),
  })
  .refine(({ of, documentId }) => (of === undefined) === (documentId === undefined), {
    error: 'of and documentId go together.',
  })

const asFile = (body: BodyInit, name: string, type: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
    },
  })

const streamOf = (pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })

/** Sends the catalogue of one document as a file, or those of a whole locale as an archive, made while it is sent. */
export const sendExport = async (req: PayloadRequest): Promise<Response> => {
  const { locale, of, documentId, format } = queryOf(req, askedSchema)
  const { extension, type, write } = formats[format]
  if (of === undefined || documentId === undefined) {
    const archive = streamOf(packed(localeFiles(req, locale, format)))
    return asFile(archive, `countersign.${locale}.${extension}.zip`, 'application/zip')
  }
  const [catalogue] = await outgoingOf(req, of, [documentId], locale)
  if (!catalogue)
    throw problem(404, 'nothing-here', 'There is nothing to be translated into this language.')
  const name = catalogue.name.split('/').at(-1)
  return asFile(write(catalogue), `${name}.${locale}.${extension}`, type)
}
