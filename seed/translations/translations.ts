/*
 * What is translated, and how far. Complete: the site's texts, menus, pages, topics and pictures in every locale; the campaign,
 * the three missions, the names of the signatories, the campaign's news and the sample message in zh-Hans, de, fr and ar
 * (but for the one below); four reports of the digest in zh-Hans and ar; the speech in en.
 * Left partial, so that the marking of what is missing shows: the campaign in es (title and summary only) and the mission
 * of the International Federation for Justice in China in zh-Hant (its first half).
 * Left outdated, so that the marking of what has changed shows: the mission of the Wei Jingsheng Foundation in es (the
 * paragraph on unions) and the news item `twenty-five-organisations-have-signed` in fr (its headline).
 * Everything else is untranslated on purpose; headlines of the press stay as they were printed.
 */
import type { Locale } from '@/i18n/locales'
import { jiashiWords } from '../campaigns'
import type { SeededCollection } from '../entry'
import { navigationWords, siteWords } from '../globals'
import { mediaCredit, mediaWords, type PictureName } from '../media'
import { type NewsSlug, newsWords } from '../news-items'
import { federationWords, foundationWords, icorWords } from '../organizations'
import { aboutWords, contactWords, missionWords, privacyWords } from '../pages'
import { type SignatoryName, signatoryNames } from '../signatory-names'
import { sampleMessageWords } from '../solidarity-messages'
import { aflCioWords } from '../speeches'
import { type TopicSlug, topicWords } from '../topics'
import type { Words } from '../words'
import * as arCampaign from './ar/campaign'
import { media as arMedia } from './ar/media'
import { names as arNames } from './ar/names'
import { news as arNews } from './ar/news'
import * as arOrganizations from './ar/organizations'
import * as arPages from './ar/pages'
import * as arSite from './ar/site'
import * as deCampaign from './de/campaign'
import { media as deMedia } from './de/media'
import { names as deNames } from './de/names'
import { news as deNews } from './de/news'
import * as deOrganizations from './de/organizations'
import * as dePages from './de/pages'
import * as deSite from './de/site'
import { aflCio } from './en/speeches'
import * as esCampaign from './es/campaign'
import { media as esMedia } from './es/media'
import * as esOrganizations from './es/organizations'
import * as esPages from './es/pages'
import * as esSite from './es/site'
import * as frCampaign from './fr/campaign'
import { media as frMedia } from './fr/media'
import { names as frNames } from './fr/names'
import { earlierNews, news as frNews } from './fr/news'
import * as frOrganizations from './fr/organizations'
import * as frPages from './fr/pages'
import * as frSite from './fr/site'
import type { Pictures } from './media'
import type { Names } from './names'
import { topicTranslations } from './topics'
import * as hansCampaign from './zh-Hans/campaign'
import { media as hansMedia } from './zh-Hans/media'
import { names as hansNames } from './zh-Hans/names'
import { news as hansNews } from './zh-Hans/news'
import * as hansOrganizations from './zh-Hans/organizations'
import * as hansPages from './zh-Hans/pages'
import * as hansSite from './zh-Hans/site'
import { media as hantMedia } from './zh-Hant/media'
import * as hantOrganizations from './zh-Hant/organizations'
import * as hantPages from './zh-Hant/pages'
import * as hantSite from './zh-Hant/site'

/** The words of one document in one locale, beside those of its original. */
export type Translation = {
  of: SeededCollection | 'site' | 'navigation'
  /** The key of the document; of a global its slug. */
  key: string
  locale: Locale
  source: Words
  words: Words
  /** What stood in the original when a passage was translated, where it has changed since. */
  earlier?: Words
}

type SiteWords = { site: Words; navigation: Words }
type PageWords = { mission: Words; about: Words; privacy: Words; contact: Words }
type CampaignWords = { jiashi: Words; sampleMessage: Words }
type OrganizationWords = { foundation: Words; icor: Words; federation: Words }

const siteIn = (locale: Locale, { site, navigation }: SiteWords): Translation[] => [
  { of: 'site', key: 'site', locale, source: siteWords, words: site },
  { of: 'navigation', key: 'navigation', locale, source: navigationWords, words: navigation },
]

const pagesIn = (locale: Locale, words: PageWords): Translation[] => [
  { of: 'pages', key: 'mission', locale, source: missionWords, words: words.mission },
  { of: 'pages', key: 'about', locale, source: aboutWords, words: words.about },
  { of: 'pages', key: 'privacy', locale, source: privacyWords, words: words.privacy },
  { of: 'pages', key: 'contact', locale, source: contactWords, words: words.contact },
]

const mediaIn = (locale: Locale, words: Pictures): Translation[] =>
  (Object.keys(mediaWords) as PictureName[]).map((key) => ({
    of: 'media',
    key,
    locale,
    source: { ...mediaWords[key], ...mediaCredit },
    words: { ...words[key], ...mediaCredit },
  }))

const campaignIn = (locale: Locale, { jiashi, sampleMessage }: CampaignWords): Translation[] => [
  { of: 'campaigns', key: 'jiashi-workers', locale, source: jiashiWords, words: jiashi },
  {
    of: 'solidarity-messages',
    key: 'jiashi-workers/Countersign demonstration',
    locale,
    source: sampleMessageWords,
    words: sampleMessage,
  },
]

const missionsIn = (locale: Locale, words: OrganizationWords): Translation[] => [
  {
    of: 'organizations',
    key: 'wei-jingsheng-foundation',
    locale,
    source: foundationWords,
    words: words.foundation,
  },
  { of: 'organizations', key: 'icor', locale, source: icorWords, words: words.icor },
  {
    of: 'organizations',
    key: 'international-federation-for-justice-in-china',
    locale,
    source: federationWords,
    words: words.federation,
  },
]

const prefixed = (prefix: string, words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([key, text]) => [prefix + key, text]))

/** The names of the signatories, in the organisations' own documents and in the register. */
const namesIn = (locale: Locale, names: Names): Translation[] =>
  signatoryNames.flatMap((signatory: SignatoryName, index): Translation[] => {
    const { slug, name, countryLabel } = signatory
    const source: Words = { name, ...(countryLabel ? { countryLabel } : {}) }
    const words = (names as Readonly<Record<string, Words>>)[slug] ?? {}
    return [
      { of: 'organizations', key: slug, locale, source, words },
      {
        of: 'signatories',
        key: `jiashi-workers/${index + 1}`,
        locale,
        source: prefixed('shown.', source),
        words: prefixed('shown.', words),
      },
    ]
  })

const newsIn = (
  locale: Locale,
  news: Partial<Record<NewsSlug, Words>>,
  earlier: Partial<Record<NewsSlug, Words>> = {},
): Translation[] =>
  Object.entries(news).map(([key, words]) => ({
    of: 'news-items',
    key,
    locale,
    source: newsWords[key as NewsSlug],
    words,
    earlier: earlier[key as NewsSlug] ?? {},
  }))

const topicsInAll: Translation[] = Object.entries(topicTranslations).flatMap(([locale, topics]) =>
  Object.entries(topics).map(([key, words]) => ({
    of: 'topics' as const,
    key,
    locale: locale as Locale,
    source: topicWords[key as TopicSlug],
    words,
  })),
)

/** Every translation of the demonstration. */
export const translations: readonly Translation[] = [
  ...topicsInAll,
  ...siteIn('zh-Hans', hansSite),
  ...siteIn('zh-Hant', hantSite),
  ...siteIn('de', deSite),
  ...siteIn('fr', frSite),
  ...siteIn('es', esSite),
  ...siteIn('ar', arSite),
  ...pagesIn('zh-Hans', hansPages),
  ...pagesIn('zh-Hant', hantPages),
  ...pagesIn('de', dePages),
  ...pagesIn('fr', frPages),
  ...pagesIn('es', esPages),
  ...pagesIn('ar', arPages),
  ...mediaIn('zh-Hans', hansMedia),
  ...mediaIn('zh-Hant', hantMedia),
  ...mediaIn('de', deMedia),
  ...mediaIn('fr', frMedia),
  ...mediaIn('es', esMedia),
  ...mediaIn('ar', arMedia),
  ...campaignIn('zh-Hans', hansCampaign),
  ...campaignIn('de', deCampaign),
  ...campaignIn('fr', frCampaign),
  ...campaignIn('ar', arCampaign),
  {
    of: 'campaigns',
    key: 'jiashi-workers',
    locale: 'es',
    source: jiashiWords,
    words: esCampaign.jiashi,
  },
  ...missionsIn('zh-Hans', hansOrganizations),
  ...missionsIn('de', deOrganizations),
  ...missionsIn('fr', frOrganizations),
  ...missionsIn('ar', arOrganizations),
  {
    of: 'organizations',
    key: 'wei-jingsheng-foundation',
    locale: 'es',
    source: foundationWords,
    words: esOrganizations.foundation,
    earlier: esOrganizations.earlierFoundation,
  },
  {
    of: 'organizations',
    key: 'international-federation-for-justice-in-china',
    locale: 'zh-Hant',
    source: federationWords,
    words: hantOrganizations.federation,
  },
  ...namesIn('zh-Hans', hansNames),
  ...namesIn('de', deNames),
  ...namesIn('fr', frNames),
  ...namesIn('ar', arNames),
  ...newsIn('zh-Hans', hansNews),
  ...newsIn('de', deNews),
  ...newsIn('fr', frNews, { 'twenty-five-organisations-have-signed': earlierNews }),
  ...newsIn('ar', arNews),
  { of: 'speeches', key: 'afl-cio-1998', locale: 'en', source: aflCioWords, words: aflCio },
]
