import { setImmediate as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { type FoundKind, foundKinds } from '@/domain/search/kinds'
import { keyOf, type Ref } from '../entry'
import type { SiteIndex } from '../index/site-index'
import { partsOf, slicesOf } from '../reading/ids'
import { readEntries } from '../reading/read-entries'
import { stampsOf } from '../reading/stamps'

/** How many documents are looked at, and how many are read with all their words, before others have their turn. */
const looked = 500
const read = 25
const readOfShort = 200

const short: ReadonlySet<FoundKind> = new Set(['signatories', 'topics'])

/** Takes documents of one kind into an index as they now stand; those that readers cannot see any more go. */
const take = async (
  payload: Payload,
  index: SiteIndex,
  kind: FoundKind,
  ids: readonly string[],
): Promise<void> => {
  const size = short.has(kind) ? readOfShort : read
  for (let start = 0; start < ids.length; start += size) {
    const some = ids.slice(start, start + size)
    const entries = await readEntries(payload, kind, some)
    const found = new Set(entries.map(({ id }) => id))
    for (const id of some) if (!found.has(id)) index.remove({ kind, id })
    for (const entry of entries) {
      index.put(entry)
      // Whoever waits for something else is not kept waiting by this.
      await pause()
    }
  }
}

/** Takes in those documents whose stamps changed; what has none any more goes without being read. */
const refreshThese = async (
  payload: Payload,
  index: SiteIndex,
  refs: readonly Ref[],
): Promise<void> => {
  for (let start = 0; start < refs.length; start += looked) {
    const some = refs.slice(start, start + looked)
    const stamps = await stampsOf(payload, some)
    for (const ref of some) if (!stamps.has(keyOf(ref))) index.remove(ref)
    const changed = some.filter((ref) => stamps.get(keyOf(ref)) !== index.stampOf(ref))
    for (const kind of foundKinds) {
      const ids = changed.flatMap((ref) => (ref.kind === kind ? [ref.id] : []))
      await take(payload, index, kind, ids)
    }
  }
}

/** The campaigns among these documents that readers can see and the index does not know, or the other way round. */
const turned = async (
  payload: Payload,
  index: SiteIndex,
  refs: readonly Ref[],
): Promise<string[]> => {
  const campaigns = refs.filter(({ kind }) => kind === 'campaigns')
  const stamps = await stampsOf(payload, campaigns)
  return campaigns.flatMap((ref) =>
    stamps.has(keyOf(ref)) === (index.stampOf(ref) !== undefined) ? [] : [ref.id],
  )
}

/**
 * Brings an index up to date for some documents, reading those alone whose stamps changed. With a campaign that was published
 * or withdrawn goes all that is part of it; first, so that it is tried again if it fails.
 */
export const refresh = async (
  payload: Payload,
  index: SiteIndex,
  refs: readonly Ref[],
): Promise<void> => {
  const campaigns = await turned(payload, index, refs)
  for await (const parts of partsOf(payload, campaigns, looked))
    await refreshThese(payload, index, parts)
  await refreshThese(payload, index, refs)
}

/** Goes through everything that there is, slice by slice, and through what the index has too much. */
export const fill = async (payload: Payload, index: SiteIndex): Promise<void> => {
  const seen = new Set<string>()
  for (const kind of foundKinds)
    for await (const refs of slicesOf(payload, kind, looked)) {
      for (const ref of refs) seen.add(keyOf(ref))
      await refreshThese(payload, index, refs)
    }
  const surplus = [...index.refs()].filter((ref) => !seen.has(keyOf(ref)))
  await refreshThese(payload, index, surplus)
}
