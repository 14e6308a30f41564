import type { ImportEntry } from './entry'

/** Drops the doubt whether an organisation or a person signed where nearly all others of the list are the same. */
export const settleKinds = (entries: readonly ImportEntry[]): ImportEntry[] => {
  const certain = entries.filter(({ doubts }) => !doubts.includes('kind-uncertain'))
  if (certain.length < 3) return [...entries]
  const organizations = certain.filter(({ kind }) => kind === 'organization').length
  const share = organizations / certain.length
  if (share > 0.15 && share < 0.85) return [...entries]
  const usual = share > 0.5 ? 'organization' : 'person'
  return entries.map((entry) => {
    if (!entry.doubts.includes('kind-uncertain') || entry.kind !== usual) return entry
    return { ...entry, doubts: entry.doubts.filter((doubt) => doubt !== 'kind-uncertain') }
  })
}
