import type { Config } from 'payload'
import { partialDateEnglish } from '../fields/partial-date-english'
import { catalogueArabic } from './catalogue-arabic'
import { catalogueEnglish } from './catalogue-english'
import { catalogueFrench } from './catalogue-french'
import { catalogueGerman } from './catalogue-german'
import { catalogueSimplifiedChinese } from './catalogue-simplified-chinese'
import { catalogueSpanish } from './catalogue-spanish'
import { catalogueTraditionalChinese } from './catalogue-traditional-chinese'
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
import { partialDateArabic } from './partial-date-arabic'
import { partialDateFrench } from './partial-date-french'
import { partialDateGerman } from './partial-date-german'
import { partialDateSimplifiedChinese } from './partial-date-simplified-chinese'
import { partialDateSpanish } from './partial-date-spanish'
import { partialDateTraditionalChinese } from './partial-date-traditional-chinese'

/** What the panel says in our own words, by Payload's key for each of its languages. */
export const panelTranslations = {
  ar: {
    catalogue: catalogueArabic,
    mails: mailsTexts.ar,
    import: importArabic,
    moderation: moderationArabic,
    partialDate: partialDateArabic,
  },
  de: {
    catalogue: catalogueGerman,
    mails: mailsTexts.de,
    import: importGerman,
    moderation: moderationGerman,
    partialDate: partialDateGerman,
  },
  en: {
    catalogue: catalogueEnglish,
    mails: mailsTexts.en,
    import: importEnglish,
    moderation: moderationEnglish,
    partialDate: partialDateEnglish,
  },
  es: {
    catalogue: catalogueSpanish,
    mails: mailsTexts.es,
    import: importSpanish,
    moderation: moderationSpanish,
    partialDate: partialDateSpanish,
  },
  fr: {
    catalogue: catalogueFrench,
    mails: mailsTexts.fr,
    import: importFrench,
    moderation: moderationFrench,
    partialDate: partialDateFrench,
  },
  zh: {
    catalogue: catalogueSimplifiedChinese,
    mails: mailsTexts.zh,
    import: importSimplifiedChinese,
    moderation: moderationSimplifiedChinese,
    partialDate: partialDateSimplifiedChinese,
  },
  'zh-TW': {
    catalogue: catalogueTraditionalChinese,
    mails: mailsTexts['zh-TW'],
    import: importTraditionalChinese,
    moderation: moderationTraditionalChinese,
    partialDate: partialDateTraditionalChinese,
  },
} satisfies NonNullable<NonNullable<Config['i18n']>['translations']>
