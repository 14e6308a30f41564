import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ImportReport } from '@/domain/translation/exchange/report'
import { onlyWriters, placeSchema, queryOf } from '../../door'
import { BrokenFile } from '../broken-file'
import { saidBroken } from '../said'
import { isZip, type SentFile, type Unpacked, unpack } from '../zip/unpack'
import { type Asked, placeOf } from './place-of'
import { readFile } from './read-file'
import { sentFiles } from './sent-files'
import { takePart } from './take-part'

const askedSchema = z.object({
  locale: placeSchema.shape.locale,
  of: placeSchema.shape.of.optional(),
  documentId: placeSchema.shape.documentId.optional(),
  dry: z.enum(['true', 'false']).default('false'),
})

/** Does work for a file, and writes into the report why nothing came of it; whatever is no fault of the file is thrown on. */
const reporting = async <Result>(
  report: ImportReport,
  file: string,
  work: () => Result | Promise<Result>,
): Promise<Result | null> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    const { code, line, places } = error
    report.broken.push(saidBroken({ file, code, line, places }))
    return null
  }
}

const takeFile = async (
  req: PayloadRequest,
  file: SentFile,
  asked: Asked,
  report: ImportReport,
): Promise<void> => {
  const { name } = file
  const parts = await reporting(report, name, () => readFile(file))
  for (const part of parts ?? []) {
    const taken = await reporting(report, name, async () => {
      const place = await placeOf(req, part, name, asked)
      const isSecond = report.documents.some(
        ({ of, documentId }) => of === place.of && documentId === place.documentId,
      )
      if (isSecond) throw new BrokenFile('second', null)
      return takePart(req, place, part, { file: name, dry: report.dry })
    })
    if (taken) report.documents.push(taken)
  }
}

/**
 * Takes files of translations in: PO, XLIFF, or archives of them, in one locale that the sender may write. Each file is
 * taken or refused by itself, each entry of it too; the report says which, and the same on a trial. Answers 422 with the
 * report where not one file could be read.
 */
export const takeImport = async (req: PayloadRequest): Promise<Response> => {
  const { dry, ...asked } = queryOf(req, askedSchema)
  onlyWriters(req, asked.locale)
  const report: ImportReport = {
    dry: dry === 'true',
    locale: asked.locale,
    documents: [],
    broken: [],
  }
  const unpacked: Unpacked = { files: 0, bytes: 0 }
  for (const sent of await sentFiles(req)) {
    const files = isZip(sent.bytes)
      ? await reporting(report, sent.name, () => unpack(sent.bytes, unpacked))
      : [sent]
    for (const file of files ?? []) await takeFile(req, file, asked, report)
  }
  return Response.json(report, { status: report.documents.length > 0 ? 200 : 422 })
}
