import { element, escaped } from '@/domain/feed/markup'
import { isRightsBasis, rightsTerms } from '@/domain/rights/basis'
import { noticeLine } from '@/domain/rights/notice-line'
import type { Translated } from '@/domain/translation/note'
import type { NewsItem } from '@/payload-types'
import { dateInWords, type EntryContext, line, paragraph } from './entry-context'
import { inLanguage } from './markup-context'
import { richTextMarkup } from './xhtml'

const authorsOf = ({ authors }: NewsItem): string[] => (authors ?? []).map(({ name }) => name)

/** The original's own words, only where the ground on which the item is shown allows any. */
const excerptOf = ({ rights, sourceLanguage }: NewsItem): string => {
  const basis = rights?.basis
  if (!rights?.excerpt || !isRightsBasis(basis) || rightsTerms[basis].excerpt === 'none') return ''
  const words = element('p', {}, escaped(rights.excerpt))
  return element('blockquote', inLanguage(sourceLanguage), words)
}

const originalLink = ({ originalUrl }: NewsItem, { t }: EntryContext): string => {
  if (!originalUrl || !URL.canParse(originalUrl)) return ''
  const words = escaped(t('news.original', { host: new URL(originalUrl).host }))
  return element('p', {}, element('a', { href: originalUrl }, words))
}

/** What a feed carries of a news item: its source line, our own summary, an excerpt where there may be one, whose it is. */
export const newsMarkup = (item: Translated<NewsItem>, context: EntryContext): string => {
  const { t, locale } = context
  const authors = new Intl.ListFormat(locale, { type: 'conjunction' }).format(authorsOf(item))
  const source = [
    t(`news.kinds.${item.kind}`),
    authors ? t('news.by', { authors }) : item.authorNotNamed && t('news.authorNotNamed'),
    item.publication,
    item.edition,
    item.page && t('news.page', { page: item.page }),
    dateInWords(item.published, context) ?? t('date.unknown'),
  ]
  return [
    element('div', inLanguage(locale), line(source)),
    richTextMarkup(item.summary, context),
    excerptOf(item),
    element('div', inLanguage(locale), originalLink(item, context)),
    paragraph(item, 'rights.notice', noticeLine(item), context),
  ].join('')
}

/** Who is to be named for a news item: its authors, else where it appeared. */
export const newsAuthors = (item: NewsItem): string[] => {
  const authors = authorsOf(item)
  return authors.length > 0 ? authors : item.publication ? [item.publication] : []
}
