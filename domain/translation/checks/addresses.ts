import type { Checking } from './checking'
import type { Finding } from './problem'
import { withoutEnd } from './without-end'

/** What may stand in an address (RFC 3986), and what rather ends the sentence where it stands last. */
const URL = /(?:https?:\/\/|\bwww\.)[a-z0-9[\]][\w\-.~:/?#[\]@!$&'()*+,;=%]*/gi
const EMAIL = /(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi
const CLOSING = /[.,;:!?')\]*]/

/** Finds web and e-mail addresses of the source that the translation does not have letter by letter. */
export function* checkAddresses({ source, target }: Checking): Generator<Finding> {
  const found = new Set(addressesIn(target.text))
  for (const address of new Set(addressesIn(source.text)))
    if (!found.has(address)) yield { code: 'address-missing', detail: { address } }
}

/** Lists the web and e-mail addresses of a text; a closing bracket belongs to one that opens it. */
export function addressesIn(text: string): string[] {
  const urls = (text.match(URL) ?? []).map((url) => {
    const bare = withoutEnd(url, CLOSING)
    return bare.includes('(') && url.startsWith(`${bare})`) ? `${bare})` : bare
  })
  const emails = text.replace(URL, ' ').match(EMAIL) ?? []
  return [...urls, ...emails]
}
