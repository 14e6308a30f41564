import { createHash } from 'node:crypto'
import { ownEntries } from '@/i18n/sitemap-entries'
import { sitemapIndexXml, sitemapXml } from '@/i18n/sitemap-xml'
import { spokenLocales } from '@/queries/interface-words'
import { siteAddress } from '@/queries/site'
import { type SitemapPart, sitemapPart, sitemapParts, wholeSitemap } from '@/queries/sitemap'

export const dynamic = 'force-dynamic'

const ownPart = 'site'

const nameOf = ({ collection, number }: SitemapPart): string => `${collection}-${number}`

const entriesOfPart = async (name: string) => {
  if (name === ownPart) return ownEntries(await spokenLocales())
  const { parts } = await sitemapParts()
  const part = parts.find((candidate) => nameOf(candidate) === name)
  return part ? sitemapPart(part.collection, part.number) : null
}

const index = async (address: string): Promise<string> => {
  const { parts } = await sitemapParts()
  const names = [ownPart, ...parts.map(nameOf)]
  return sitemapIndexXml(names.map((name) => `${address}/sitemap.xml?part=${name}`))
}

/** Tells one sitemap from another by what will be sent of it. */
const tagOf = (pieces: Iterable<string>): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return `"${hash.digest('base64url').slice(0, 22)}"`
}

/** What is made piece by piece, each only when the reader has taken the one before. */
const streamOf = (pieces: Iterable<string>): ReadableStream<Uint8Array> => {
  const left = pieces[Symbol.iterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = left.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
  })
}

/**
 * The sitemap: whole while it is small, else an index of its parts. The parts are told apart by a query, since a sitemap
 * in a folder may only name addresses inside it. Each is sent as it is written.
 */
export const GET = async (request: Request): Promise<Response> => {
  const name = new URL(request.url).searchParams.get('part')
  const [address, entries] = await Promise.all([
    siteAddress(),
    name === null ? wholeSitemap() : entriesOfPart(name),
  ])
  if (name !== null && entries === null)
    return new Response('The sitemap has no such part.', { status: 404 })
  const whole = entries ? null : await index(address)
  const pieces = () => (entries ? sitemapXml(entries, address) : [whole ?? ''])
  return new Response(streamOf(pieces()), {
    headers: {
      ETag: tagOf(pieces()),
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
      // For `server/stream-on.mjs`.
      'X-Countersign-Stream': 'yes',
    },
  })
}
