import providers from 'email-providers/all.json' with { type: 'json' }
import { getDomain } from 'tldts'

/** Where anybody gets a mailbox, and what the list above does not have: collectives' own mail, aliases, newer providers. */
const more = [
  '139.com',
  '189.cn',
  'addy.io',
  'aktivix.org',
  'anonaddy.me',
  'autistici.org',
  'disroot.org',
  'duck.com',
  'espiv.net',
  'fastmail.com',
  'immerda.ch',
  'inventati.org',
  'nadir.org',
  'no-log.org',
  'posteo.de',
  'riseup.net',
  'simplelogin.com',
  'sohu.com',
  'systemli.org',
  'tuta.com',
  'tuta.io',
  'tutanota.com',
  'wo.cn',
]
const free: ReadonlySet<string> = new Set([...providers, ...more])

/** Whether anybody can get an address at this host, so that having one proves nothing. */
export const isFreeMail = (host: string): boolean =>
  free.has(host) || free.has(getDomain(host, { allowPrivateDomains: true }) ?? host)
