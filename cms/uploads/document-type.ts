import { fileTypeFromBuffer } from 'file-type'
import { captions, type DocumentKind, kindOf, rtf, word } from './document-kinds'

const startsAs = (data: Buffer, text: string): boolean =>
  data
    .toString('utf8', 0, 64)
    .replace(/^\uFEFF/, '')
    .startsWith(text)

/** Streams inside the old Office formats are named in UTF-16. */
const hasStream = (data: Buffer, name: string): boolean =>
  data.includes(Buffer.from(name, 'utf16le'))

/** Which kind of document these bytes are, by nothing but themselves; undefined for every kind that is not taken in. */
export const documentKind = async (data: Buffer): Promise<DocumentKind | undefined> => {
  if (startsAs(data, '{\\rtf1')) return rtf
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(data.toString('utf8', 0, 64).replace(/^\uFEFF/, '')))
    return captions
  const mime = (await fileTypeFromBuffer(data).catch(() => undefined))?.mime ?? ''
  if (mime === 'application/x-cfb') return hasStream(data, 'WordDocument') ? word : undefined
  return kindOf(mime)
}

/** Whether an office document carries a program (a macro) or an object that runs on opening. */
export const carriesProgram = (data: Buffer, { extension }: DocumentKind): boolean => {
  switch (extension) {
    case 'doc':
      return hasStream(data, '_VBA_PROJECT') || hasStream(data, 'Macros')
    case 'docx':
      return /vbaProject\.bin|word\/(?:embeddings|activeX)\//i.test(data.toString('latin1'))
    case 'odt':
      return /(?:Basic|Scripts)\/[\w/-]+\.\w+/.test(data.toString('latin1'))
    case 'rtf':
      return /\\(?:objdata|objocx|objhtml|objupdate)/i.test(data.toString('latin1'))
    default:
      return false
  }
}
