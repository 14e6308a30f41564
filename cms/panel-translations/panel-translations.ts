import type { Config } from 'payload'
import { partialDateEnglish } from '../fields/partial-date-english'
import { deskArabic } from './desk-arabic'
import { deskEnglish } from './desk-english'
import { deskFrench } from './desk-french'
import { deskGerman } from './desk-german'
import { deskSimplifiedChinese } from './desk-simplified-chinese'
import { deskSpanish } from './desk-spanish'
import { deskTraditionalChinese } from './desk-traditional-chinese'
import { exchangeArabic } from './exchange-arabic'
import { exchangeEnglish } from './exchange-english'
import { exchangeFrench } from './exchange-french'
import { exchangeGerman } from './exchange-german'
import { exchangeSimplifiedChinese } from './exchange-simplified-chinese'
import { exchangeSpanish } from './exchange-spanish'
import { exchangeTraditionalChinese } from './exchange-traditional-chinese'
import { glossaryArabic } from './glossary-arabic'
import { glossaryEnglish } from './glossary-english'
import { glossaryFrench } from './glossary-french'
import { glossaryGerman } from './glossary-german'
import { glossarySimplifiedChinese } from './glossary-simplified-chinese'
import { glossarySpanish } from './glossary-spanish'
import { glossaryTraditionalChinese } from './glossary-traditional-chinese'
import { importArabic } from './import-arabic'
import { importEnglish } from './import-english'
import { importFrench } from './import-french'
import { importGerman } from './import-german'
import { importSimplifiedChinese } from './import-simplified-chinese'
import { importSpanish } from './import-spanish'
import { importTraditionalChinese } from './import-traditional-chinese'
import { mailsTexts } from './mails-texts'
import { moderationArabic } from './moderation-arabic'
import { moderationEnglish } from './moderation-english'
import { moderationFrench } from './moderation-french'
import { moderationGerman } from './moderation-german'
import { moderationSimplifiedChinese } from './moderation-simplified-chinese'
import { moderationSpanish } from './moderation-spanish'
import { moderationTraditionalChinese } from './moderation-traditional-chinese'
import { organizationsTexts } from './organizations-texts'
import { partialDateArabic } from './partial-date-arabic'
import { partialDateFrench } from './partial-date-french'
import { partialDateGerman } from './partial-date-german'
import { partialDateSimplifiedChinese } from './partial-date-simplified-chinese'
import { partialDateSpanish } from './partial-date-spanish'
import { partialDateTraditionalChinese } from './partial-date-traditional-chinese'
import { rightsTexts } from './rights-texts'
import { translatingArabic } from './translating-arabic'
import { translatingEnglish } from './translating-english'
import { translatingFrench } from './translating-french'
import { translatingGerman } from './translating-german'
import { translatingSimplifiedChinese } from './translating-simplified-chinese'
import { translatingSpanish } from './translating-spanish'
import { translatingTraditionalChinese } from './translating-traditional-chinese'
import { webhooksTexts } from './webhooks-texts'

/** What the panel says in our own words, by Payload's key for each of its languages. */
export const panelTranslations = {
  ar: {
    desk: deskArabic,
    exchange: exchangeArabic,
    mails: mailsTexts.ar,
    organizations: organizationsTexts.ar,
    glossary: glossaryArabic,
    import: importArabic,
    moderation: moderationArabic,
    partialDate: partialDateArabic,
    rights: rightsTexts.ar,
    translating: translatingArabic,
    webhooks: webhooksTexts.ar,
  },
  de: {
    desk: deskGerman,
    exchange: exchangeGerman,
    mails: mailsTexts.de,
    organizations: organizationsTexts.de,
    glossary: glossaryGerman,
    import: importGerman,
    moderation: moderationGerman,
    partialDate: partialDateGerman,
    rights: rightsTexts.de,
    translating: translatingGerman,
    webhooks: webhooksTexts.de,
  },
  en: {
    desk: deskEnglish,
    exchange: exchangeEnglish,
    mails: mailsTexts.en,
    organizations: organizationsTexts.en,
    glossary: glossaryEnglish,
    import: importEnglish,
    moderation: moderationEnglish,
    partialDate: partialDateEnglish,
    rights: rightsTexts.en,
    translating: translatingEnglish,
    webhooks: webhooksTexts.en,
  },
  es: {
    desk: deskSpanish,
    exchange: exchangeSpanish,
    mails: mailsTexts.es,
    organizations: organizationsTexts.es,
    glossary: glossarySpanish,
    import: importSpanish,
    moderation: moderationSpanish,
    partialDate: partialDateSpanish,
    rights: rightsTexts.es,
    translating: translatingSpanish,
    webhooks: webhooksTexts.es,
  },
  fr: {
    desk: deskFrench,
    exchange: exchangeFrench,
    mails: mailsTexts.fr,
    organizations: organizationsTexts.fr,
    glossary: glossaryFrench,
    import: importFrench,
    moderation: moderationFrench,
    partialDate: partialDateFrench,
    rights: rightsTexts.fr,
    translating: translatingFrench,
    webhooks: webhooksTexts.fr,
  },
  zh: {
    desk: deskSimplifiedChinese,
    exchange: exchangeSimplifiedChinese,
    mails: mailsTexts.zh,
    organizations: organizationsTexts.zh,
    glossary: glossarySimplifiedChinese,
    import: importSimplifiedChinese,
    moderation: moderationSimplifiedChinese,
    partialDate: partialDateSimplifiedChinese,
    rights: rightsTexts.zh,
    translating: translatingSimplifiedChinese,
    webhooks: webhooksTexts.zh,
  },
  'zh-TW': {
    desk: deskTraditionalChinese,
    exchange: exchangeTraditionalChinese,
    mails: mailsTexts['zh-TW'],
    organizations: organizationsTexts['zh-TW'],
    glossary: glossaryTraditionalChinese,
    import: importTraditionalChinese,
    moderation: moderationTraditionalChinese,
    partialDate: partialDateTraditionalChinese,
    rights: rightsTexts['zh-TW'],
    translating: translatingTraditionalChinese,
    webhooks: webhooksTexts['zh-TW'],
  },
} satisfies NonNullable<NonNullable<Config['i18n']>['translations']>
