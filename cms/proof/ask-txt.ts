import { Resolver } from 'node:dns/promises'

/** Looks up the TXT records of a name: each as one text; throws where there are none or nobody answers. */
export type AskTxt = (name: string) => Promise<string[]>

/** How long one name server is waited for, in milliseconds; two tries, so at most about twice that. */
const patience = 3000

/** Asks the name servers of this machine for the TXT records of a name (RFC 1035), the pieces of each put together. */
export const askTxt: AskTxt = async (name) => {
  const records = await new Resolver({ timeout: patience, tries: 2 }).resolveTxt(name)
  return records.map((pieces) => pieces.join(''))
}
