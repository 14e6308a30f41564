import { createHmac } from 'node:crypto'
import { env, secret } from '@/env'
import { domainOfWebsite } from './registrable-domain'

/** A TXT record that an organisation can set to prove that it owns its website's domain; either name will do. */
export type DnsRecord = { names: [string, string]; text: string; domain: string }

/** The token differs for each signatory and says nothing of it; it is made anew, and not kept. */
const tokenFor = (signatory: string): string =>
  createHmac('sha256', secret(env))
    .update(`dns proof of ${signatory}`)
    .digest('base64url')
    .slice(0, 32)

/** The record by which a signatory proves its website, or null where the website has no domain that anybody registers. */
export const dnsRecordFor = (
  signatory: string,
  website: string | null | undefined,
): DnsRecord | null => {
  const domain = domainOfWebsite(website)
  if (domain === null) return null
  const text = `countersign-verification=${tokenFor(signatory)}`
  return { names: [`_countersign.${domain}`, domain], text, domain }
}
