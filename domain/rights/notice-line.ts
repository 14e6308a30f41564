import { isRightsBasis, rightsTerms } from './basis'

/** What the line is made of, as a news item has it: select these wherever an item shows. */
export type NoticeLineParts = {
  authors?: readonly { name: string }[] | null | undefined
  publication?: string | null | undefined
  rights?:
    | {
        basis?: string | null | undefined
        notice?: string | null | undefined
        licenceName?: string | null | undefined
      }
    | null
    | undefined
}

/**
 * The one line that says whose an item's original is, shown wherever the item shows: pages, lists, feeds, cards, JSON-LD.
 * It is the copyright line as given, and the licence by name where the ground of use is one; a licensed original without a
 * copyright line is credited to its authors and publication. Plain text in the item's words, null where there is nothing to
 * say; it needs no words of the interface.
 */
export function noticeLine(item: NoticeLineParts): string | null {
  const licence = licenceOf(item)
  const notice = item.rights?.notice?.trim() || (licence ? creditOf(item) : '')
  const isNamed = licence !== '' && notice.toLowerCase().includes(licence.toLowerCase())
  return [notice, isNamed ? '' : licence].filter(Boolean).join(' · ') || null
}

/** The licence by name where the ground of use is one, else empty: the name stays in the ledger when the ground changes. */
export function licenceOf({ rights }: NoticeLineParts): string {
  const basis = rights?.basis
  if (!isRightsBasis(basis) || !rightsTerms[basis].needsLicenceName) return ''
  return rights?.licenceName?.trim() ?? ''
}

function creditOf({ authors, publication }: NoticeLineParts): string {
  const names = (authors ?? []).map(({ name }) => name.trim())
  return [...names, publication?.trim() ?? ''].filter(Boolean).join(', ')
}
