import { NotFound, type PayloadRequest } from 'payload'
import { mandateIn, readMandate } from '../signatures/mandates'
import { idIn } from './door'
import { rowsOf } from './rows'

const fileName = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`

/**
 * Sends the mandate that an organisation handed in, opened, to be kept and not shown: a file from outside never runs or
 * draws within the panel (RFC 6266 for its name).
 */
export const mandate = async (req: PayloadRequest): Promise<Response> => {
  const [row] = await rowsOf(req, 'signatories', [idIn(req)])
  const kept = mandateIn(row?.confidential?.mandate)
  const data = kept ? await readMandate(kept) : null
  if (!kept || !data) throw new NotFound(req.t)
  return new Response(new Uint8Array(data), {
    headers: {
      'content-disposition': fileName(kept.name),
      'content-length': String(data.length),
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': kept.type,
      'x-content-type-options': 'nosniff',
    },
  })
}
