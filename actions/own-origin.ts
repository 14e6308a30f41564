import { cms } from '@/queries/cms'

const hostOf = (address: string | null): string | null =>
  address !== null && URL.canParse(address) ? new URL(address).host : null

/**
 * Whether a letter was sent from a page of this site, or by no browser at all. Browsers tell the relation
 * (`Sec-Fetch-Site`), or at least the origin; a site behind a proxy is known by its own address too.
 */
export const isFromHere = async (headers: Headers): Promise<boolean> => {
  const relation = headers.get('sec-fetch-site')
  if (relation !== null) return relation === 'same-origin' || relation === 'none'
  const origin = headers.get('origin') ?? headers.get('referer')
  if (origin === null) return true
  const host = hostOf(origin)
  if (host === null) return false
  return host === headers.get('host') || host === hostOf((await cms()).config.serverURL)
}
