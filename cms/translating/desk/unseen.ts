import { type CatalogueMessage, messageKey } from '@/domain/translation/message'
import { problem } from '../problem'

/** The segments that were shown to somebody, with their revisions. */
export type Seen = readonly { key: string; rev: number }[]

const most = 100

/**
 * Tells whether a segment is not as somebody was shown it. Of one that was not shown at all only words that readers would
 * get count. Where nothing is told of what was shown, nothing is unseen.
 */
export const unseenBy = (seen: Seen | undefined): ((entry: CatalogueMessage) => boolean) => {
  if (!seen) return () => false
  const shown = new Map(seen.map(({ key, rev }) => [key, rev]))
  return (entry) => {
    if (entry.obsolete) return false
    const rev = shown.get(messageKey(entry))
    if (rev === undefined) return entry.msgstr.trim() !== '' && !entry.fuzzy
    return rev !== (entry.rev ?? 0)
  }
}

/** Refuses (409) to go on with words that somebody else wrote meanwhile, and names their segments, the first hundred. */
export const refuseUnseen = (merged: readonly CatalogueMessage[], seen: Seen | undefined): void => {
  const unseen = merged.filter(unseenBy(seen))
  if (unseen.length === 0) return
  const segments = unseen
    .slice(0, most)
    .map((entry) => ({ key: messageKey(entry), msgctxt: entry.msgctxt, msgid: entry.msgid }))
  throw problem(409, 'changed-meanwhile', 'Others have changed this meanwhile. Look at it anew.', {
    segments,
    count: unseen.length,
  })
}
