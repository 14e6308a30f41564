import type { OutgoingCatalogue } from '../exchange-file'
import { writePo } from '../po/write-po'
import { writeXliff } from '../xliff/write-xliff'

type Format = {
  extension: string
  /** The media type, as IANA or the tools know it. */
  type: string
  write: (catalogue: OutgoingCatalogue) => string
}

/** The formats in which catalogues go out. */
export const formats: Readonly<Record<'po' | 'xliff', Format>> = {
  po: { extension: 'po', type: 'text/x-gettext-translation; charset=utf-8', write: writePo },
  xliff: { extension: 'xlf', type: 'application/xliff+xml; charset=utf-8', write: writeXliff },
}
