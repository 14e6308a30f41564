import { domainToASCII } from 'node:url'
import { getDomain } from 'tldts'

const registrable = (host: string): string | null => {
  const ascii = domainToASCII(host.trim().replace(/\.$/, '')).toLowerCase()
  return ascii === '' || ascii.includes('%')
    ? null
    : getDomain(ascii, { allowPrivateDomains: true, validateHostname: true })
}

const hostOf = (website: string): string | null => {
  const written = website.trim()
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`)
    return /^https?:$/.test(url.protocol) ? url.hostname : null
  } catch {
    return null
  }
}

/**
 * The domain that somebody registered to have this website, in ASCII: `union.co.uk` of `https://www.union.co.uk/about`,
 * `union.github.io` of itself, by the public suffix list with its private part. Null where there is none: for numbers, for
 * a suffix alone, for what is no web address.
 */
export const domainOfWebsite = (website: string | null | undefined): string | null => {
  const host = website ? hostOf(website) : null
  return host === null ? null : registrable(host)
}

/** The registrable domain of an e-mail address, in ASCII, or null. */
export const domainOfAddress = (email: string | null | undefined): string | null => {
  const at = email?.lastIndexOf('@') ?? -1
  return email && at > 0 ? registrable(email.slice(at + 1)) : null
}
