import { createHash } from 'node:crypto'

/** How many addresses are remembered; the one that was asked for longest ago is forgotten first. */
const most = 2000

const seen = new Map<string, { digest: string; since: Date }>()

/**
 * Since when an address has answered with this text, as far as this process knows: never earlier than its last change, also
 * where something was withdrawn, which no date in the text tells. In whole seconds, as HTTP has them.
 */
export const lastChange = (address: string, text: string, now = new Date()): Date => {
  const digest = createHash('sha256').update(text).digest('base64')
  const known = seen.get(address)
  const since =
    known?.digest === digest ? known.since : new Date(Math.floor(now.getTime() / 1000) * 1000)
  seen.delete(address)
  seen.set(address, { digest, since })
  const [oldest] = seen.keys()
  if (seen.size > most && oldest !== undefined) seen.delete(oldest)
  return since
}
