import { pdfDanger } from './active-pdf'
import { carriesProgram, documentKind } from './document-type'
import type { Received } from './receive-picture'
import { refusal } from './refusal'

const notTaken =
  'Files of this kind are not taken, whatever their name says. Upload PDF, DOC, DOCX, ODT, RTF, captions as WebVTT, or recordings as MP3, OGG, M4A, MP4 or WebM. Pictures belong under Pictures.'

const dangers = {
  locked:
    'This PDF is locked with a password or with restrictions. Save it again without them (“Print to PDF” does it) and upload that.',
  active:
    'This PDF carries a script, a form that sends data, or another file inside. Readers may be at risk from it. Use “Print to PDF” and upload what comes out.',
} as const

/**
 * Takes in a document or recording exactly as it is, byte for byte, so that its hash can be compared; its kind is told by
 * its content. What could act by itself on a reader's machine is refused: programs, web pages, macros, scripts in PDFs.
 * That is stricter than serving such a file in a sandbox, because readers save files and open them elsewhere.
 */
export const receiveDocument = async (data: Buffer): Promise<Received> => {
  const kind = await documentKind(data)
  if (!kind) throw refusal(notTaken)
  if (carriesProgram(data, kind))
    throw refusal(
      'This document carries macros or embedded objects. Save it without them, or as PDF, and upload that.',
    )
  if (kind.extension === 'pdf') {
    if (!data.subarray(-8192).includes('%%EOF'))
      throw refusal(
        'This PDF is incomplete: its end is missing. Get the whole file and upload that.',
      )
    const danger = pdfDanger(data)
    if (danger) throw refusal(dangers[danger])
  }
  return { data, mime: kind.mime, extension: kind.extension }
}
