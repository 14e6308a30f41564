import type { Card } from '@/domain/card/card'
import { displayCountry } from '@/domain/country/display-country'
import { noticeLine } from '@/domain/rights/notice-line'
import type { Translated } from '@/domain/translation/note'
import type { Campaign, NewsItem, Organization, Page, Site, Speech } from '@/payload-types'
import { type CardSpeech, dateInWords, documentWords, inOneLine } from './card-words'

type Frame = CardSpeech & { site: Translated<Site> }

const framed = ({ locale, site }: Frame) => ({
  language: locale,
  site: documentWords(site, 'name', site.name, locale),
  kind: null,
  fact: null,
  notice: null,
})

/** The card of an appeal: who calls, how many signed, as of when. */
export const campaignCard = (
  campaign: Translated<Campaign>,
  { total, asOf }: { total: number; asOf: string | null },
  frame: Frame,
): Card => {
  const { locale, t } = frame
  const date = dateInWords(asOf, frame)
  const signed = [
    t('campaign.signatoryCount', { count: total }),
    date && t('campaign.asOf', { date }),
  ]
  return {
    ...framed(frame),
    kind: { text: t('card.campaign'), language: locale },
    title: documentWords(campaign, 'title', campaign.title, locale),
    fact: total > 0 ? inOneLine(signed, locale) : null,
  }
}

/** The card of a news item: where it was printed and when, with the line that says whose it is. */
export const newsCard = (item: Translated<NewsItem>, frame: Frame): Card => {
  const { locale, t } = frame
  const notice = noticeLine(item)
  return {
    ...framed(frame),
    kind: { text: t(`news.kinds.${item.kind}`), language: locale },
    title: documentWords(item, 'headline', item.headline, locale),
    fact: inOneLine([item.publication, dateInWords(item.published, frame)], locale),
    notice: notice === null ? null : documentWords(item, 'rights.notice', notice, locale),
  }
}

/** The card of a speech: who spoke, when and where. */
export const speechCard = (speech: Translated<Speech>, frame: Frame): Card => {
  const { locale, t } = frame
  return {
    ...framed(frame),
    kind: { text: t('card.speech'), language: locale },
    title: documentWords(speech, 'title', speech.title, locale),
    fact: inOneLine([speech.speaker, dateInWords(speech.date, frame), speech.place], locale),
  }
}

/** The card of an organisation: what it calls itself, and its country. */
export const organizationCard = (organization: Translated<Organization>, frame: Frame): Card => {
  const { locale, t } = frame
  const { name, nativeName, abbreviation, kind } = organization
  const own = nativeName === name ? null : nativeName
  return {
    ...framed(frame),
    kind: kind ? { text: t(`organization.kinds.${kind}`), language: locale } : null,
    title: documentWords(organization, 'name', name, locale),
    fact: inOneLine([abbreviation, own, displayCountry(organization, locale)], locale),
  }
}

/** The card of a page that stands by itself. */
export const pageCard = (page: Translated<Page>, frame: Frame): Card => ({
  ...framed(frame),
  title: documentWords(page, 'title', page.title, frame.locale),
})

/** The card of the site: what it says of itself. */
export const siteCard = (frame: Frame): Card => {
  const { site, locale } = frame
  const field = site.tagline ? 'tagline' : 'name'
  return {
    ...framed(frame),
    title: documentWords(site, field, site.tagline || site.name, locale),
  }
}
