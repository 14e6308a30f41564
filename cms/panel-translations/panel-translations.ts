import type { Config } from 'payload'
import { partialDateEnglish } from '../fields/partial-date-english'
import { partialDateArabic } from './partial-date-arabic'
import { partialDateFrench } from './partial-date-french'
import { partialDateGerman } from './partial-date-german'
import { partialDateSimplifiedChinese } from './partial-date-simplified-chinese'
import { partialDateSpanish } from './partial-date-spanish'
import { partialDateTraditionalChinese } from './partial-date-traditional-chinese'

/** What the panel says in our own words, by Payload's key for each of its languages. */
export const panelTranslations = {
  ar: { partialDate: partialDateArabic },
  de: { partialDate: partialDateGerman },
  en: { partialDate: partialDateEnglish },
  es: { partialDate: partialDateSpanish },
  fr: { partialDate: partialDateFrench },
  zh: { partialDate: partialDateSimplifiedChinese },
  'zh-TW': { partialDate: partialDateTraditionalChinese },
} satisfies NonNullable<NonNullable<Config['i18n']>['translations']>
