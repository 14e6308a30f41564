import { BrokenFile } from '../broken-file'
import type { ReadPart } from '../exchange-file'
import { readPo } from '../po/read-po'
import { readXliff } from '../xliff/read-xliff'
import { bounds, megabytes } from '../zip/bounds'
import type { SentFile } from '../zip/unpack'

const isXml = ({ name, bytes }: SentFile): boolean => {
  if (/\.(xlf|xliff)$/i.test(name)) return true
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replaceAll('\0', '')
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*</.test(beginning)
}

/** Reads one file by what it is: XLIFF, or PO; throws `BrokenFile` for anything else. */
export const readFile = (file: SentFile): ReadPart[] => {
  if (file.bytes.length > bounds.file)
    throw new BrokenFile('size', null, { most: megabytes(bounds.file) })
  if (isXml(file)) return readXliff(file.bytes)
  if (!/\.pot?$/i.test(file.name)) throw new BrokenFile('format', null)
  return [readPo(file.bytes)]
}
