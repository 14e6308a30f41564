import { type NoticeLineParts, noticeLine } from '@/domain/rights/notice-line'
import type { Found, Marked } from '@/domain/search/answer'
import type { FoundKind } from '@/domain/search/kinds'
import { documentPath } from '@/i18n/document-path'
import type { Locale } from '@/i18n/locales'
import type { Texts } from '../entry'
import type { ExpandedWord } from '../index/expand'
import type { ReadDocument } from '../reading/read-documents'
import { yearsIn } from '../texts/in-words'
import { datesOf, textsOf } from '../texts/kind-texts'
import { type Doc, textAt, textsAt } from '../texts/parts-of'
import { mark } from './mark'
import { type Paragraph, snippetOf } from './snippet'

/** What somebody asked for, as the terms that answer to each word. */
export type Terms = readonly ReadonlySet<string>[]

/** The terms that answer to each word of a question. */
export const termsOf = (words: readonly ExpandedWord[]): Terms => {
  const asked = words.some(({ isOptional }) => !isOptional)
    ? words.filter(({ isOptional }) => !isOptional)
    : words
  return asked.map(({ expansions }) => new Set(expansions.map(({ term }) => term)))
}

const pathOf = (kind: FoundKind, doc: Doc, campaign: Doc | null): string | null => {
  const inCampaign = campaign && documentPath('campaigns', campaign)
  switch (kind) {
    case 'signatories': {
      const name = new URLSearchParams({ q: textAt(doc, 'shown.name') })
      const number = typeof doc.number === 'number' ? `#n${doc.number}` : ''
      return inCampaign && `${inCampaign}/signatories?${name}${number}`
    }
    case 'solidarity-messages':
      return inCampaign && `${inCampaign}#solidarity`
    case 'topics':
      return `/news?${new URLSearchParams({ topic: textAt(doc, 'slug') })}`
    default:
      return documentPath(kind, doc)
  }
}

const proseOf = ({ notes, body }: Texts, kind: FoundKind): string[] =>
  kind === 'campaigns' || kind === 'pages' || kind === 'speeches' ? [...notes, ...body] : body

/** The paragraphs as readers get them, then those of the original that they get otherwise. */
const paragraphsOf = (kind: FoundKind, read: Texts, written: Texts, locales: [string, string]) => {
  const [locale, original] = locales
  const originals = proseOf(written, kind)
  const known = new Set(originals)
  const shown = proseOf(read, kind)
  return [
    ...shown.map((text): Paragraph => ({ text, language: known.has(text) ? original : locale })),
    ...originals
      .filter((text) => !shown.includes(text))
      .map((text): Paragraph => ({ text, language: original })),
  ]
}

/** The line that says whose the original of a news item is, in the words of the document as it is read. */
const noticeOf = (kind: FoundKind, doc: Doc): string | null =>
  kind === 'news-items' ? noticeLine(doc as NoticeLineParts) : null

const year = (dates: readonly string[]): number | null => yearsIn(dates)[0] ?? null

/** A document as it is shown to a reader who looked for it, or null where it has no address. */
export const show = (
  kind: FoundKind,
  { original, inLocale, campaign }: ReadDocument,
  locale: Locale,
  terms: Terms,
): Found | null => {
  const doc = inLocale.get(locale) ?? original
  const path = pathOf(kind, doc, campaign)
  if (path === null) return null
  const all = new Set(terms.flatMap((each) => [...each]))
  const [read, written] = [textsOf(kind, doc), textsOf(kind, original)]
  const originalLocale = String(original.originalLocale)
  const languageOf = (text: string, originals: readonly string[]): string | null =>
    originalLocale !== locale && originals.includes(text) ? originalLocale : null
  const marked = (text: string, language: string | null): Marked => ({
    pieces: mark(text, all),
    language,
  })
  const native = textAt(doc, 'nativeName') || textAt(doc, 'shown.nativeName')
  const nativeLanguage = textAt(doc, 'nativeLanguage') || textAt(doc, 'shown.nativeLanguage')
  const notice = noticeOf(kind, doc)
  const noticeAsGiven = textsAt(original, 'rights.notice')
  const publication = kind === 'news-items' ? [textAt(doc, 'publication')].filter(Boolean) : []
  const isPerson = kind === 'signatories' || kind === 'organizations'
  return {
    kind,
    path,
    title: marked(read.title, isPerson ? null : languageOf(read.title, [written.title])),
    names: [...read.names, ...publication].map((name) =>
      marked(name, name === native ? nativeLanguage || null : languageOf(name, written.names)),
    ),
    snippet: snippetOf(paragraphsOf(kind, read, written, [locale, originalLocale]), terms, locale),
    notice:
      notice === null
        ? null
        : marked(notice, languageOf(textAt(doc, 'rights.notice'), noticeAsGiven)),
    context: campaign ? marked(textAt(campaign, 'title'), null) : null,
    year: year(datesOf(kind, original)),
  }
}
