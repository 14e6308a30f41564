import { rightsArabic } from './rights-arabic'
import { type RightsTexts, rightsEnglish } from './rights-english'
import { rightsFrench } from './rights-french'
import { rightsGerman } from './rights-german'
import { rightsSimplifiedChinese } from './rights-simplified-chinese'
import { rightsSpanish } from './rights-spanish'
import { rightsTraditionalChinese } from './rights-traditional-chinese'

/** What the panel says about the rights of news, by its languages. */
export const rightsTexts = {
  ar: rightsArabic,
  de: rightsGerman,
  en: rightsEnglish,
  es: rightsSpanish,
  fr: rightsFrench,
  zh: rightsSimplifiedChinese,
  'zh-TW': rightsTraditionalChinese,
} satisfies Record<string, RightsTexts>
