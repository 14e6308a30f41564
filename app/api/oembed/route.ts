import { createHash } from 'node:crypto'
import { readOEmbedRequest, writeOEmbed } from '@/domain/carry/oembed'
import { oEmbedOf } from '@/queries/oembed'

export const dynamic = 'force-dynamic'

const open = { 'Access-Control-Allow-Origin': '*' }

const refusals = {
  400: ['Not understood', 'Give the address of a page as “url”, and sizes as whole numbers.'],
  404: ['Not found', 'There is nothing at that address that can be embedded.'],
  501: ['Not implemented', 'The formats are “json” and “xml”.'],
} as const

/** Says why there is no answer (RFC 9457). */
const refuse = (status: keyof typeof refusals): Response => {
  const [title, detail] = refusals[status]
  return Response.json(
    { type: 'about:blank', title, status, detail },
    {
      status,
      headers: { ...open, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    },
  )
}

/** The oEmbed provider (1.0) of this site: for the address of a page, what another site can show of it. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = readOEmbedRequest(new URL(request.url).searchParams)
  if (typeof asked === 'number') return refuse(asked)
  const answer = await oEmbedOf(asked)
  if (!answer) return refuse(404)
  const { text, type } = writeOEmbed(answer, asked.format)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { ...open, ETag: etag, 'Cache-Control': 'public, max-age=300' }
  const isHeld = request.headers.get('if-none-match')?.replaceAll('W/', '').includes(etag) ?? false
  if (isHeld) return new Response(null, { status: 304, headers })
  return new Response(text, { headers: { ...headers, 'Content-Type': type } })
}
