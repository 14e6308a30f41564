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

/**
 * The sitemap: whole while it is small, else an index of its parts. The parts are told apart by a query, since a sitemap
 * in a folder may only name addresses inside it.
 */
export const GET = async (request: Request): Promise<Response> => {
  const name = new URL(request.url).searchParams.get('part')
  const [address, entries] = await Promise.all([
    siteAddress(),
    name === null ? wholeSitemap() : entriesOfPart(name),
  ])
  if (name !== null && entries === null)
    return new Response('The sitemap has no such part.', { status: 404 })
  const xml = entries ? sitemapXml(entries, address) : await index(address)
  return new Response(xml, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=0, must-revalidate',
    },
  })
}
