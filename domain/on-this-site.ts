/**
 * The address of one of the site's own files without its origin: the same page works under every name that the site has
 * (a mirror, an onion service), and asks no other host for anything.
 */
export const onThisSite = (address: string): string => {
  if (!URL.canParse(address)) return address
  const { pathname, search } = new URL(address)
  return pathname + search
}
