import { front } from '@/cms/api/front'
import { readOEmbedRequest, writeOEmbed } from '@/domain/carry/oembed'
import { oEmbedOf } from '@/queries/oembed'

export const dynamic = 'force-dynamic'

const details = {
  400: 'Give the address of a page as “url”, and sizes as whole numbers.',
  404: 'There is nothing at that address that can be embedded.',
  501: 'The formats are “json” and “xml”.',
} as const

const refuse = (status: keyof typeof details): Response =>
  Response.json({ detail: details[status] }, { status })

/** The oEmbed provider (1.0) of this site: for the address of a page, what another site can show of it. */
export const GET = front(async (request) => {
  const asked = readOEmbedRequest(new URL(request.url).searchParams)
  if (typeof asked === 'number') return refuse(asked)
  const answer = await oEmbedOf(asked)
  if (!answer) return refuse(404)
  const { text, type } = writeOEmbed(answer, asked.format)
  return new Response(text, {
    headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=300' },
  })
})

export const HEAD = GET
