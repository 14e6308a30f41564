import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queryOf } from '../door'
import { writeCsv } from './csv/write-csv'
import { storedTerms } from './known-terms'
import { writeTbx } from './tbx/write-tbx'

const formats = {
  csv: { write: writeCsv, type: 'text/csv; charset=utf-8' },
  tbx: { write: writeTbx, type: 'application/x-tbx+xml; charset=utf-8' },
}

const querySchema = z.object({ format: z.enum(['csv', 'tbx']) })

/** The whole glossary as a file, `?format=csv` or `tbx`, to be kept or worked on elsewhere. */
export const exportTerms = async (req: PayloadRequest): Promise<Response> => {
  const { format } = queryOf(req, querySchema)
  const { write, type } = formats[format]
  return new Response(write(await storedTerms(req.payload)), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="glossary.${format}"`,
      'x-content-type-options': 'nosniff',
    },
  })
}
