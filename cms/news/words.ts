import type { PayloadRequest } from 'payload'
import type { RightsTexts } from '../panel-translations/rights-english'
import { rightsTexts } from '../panel-translations/rights-texts'

/** What is said about rights to whoever asks, in the language of their panel or of their request; English else. */
export const rightsWords = (req: Pick<PayloadRequest, 'i18n'>): RightsTexts => {
  const { language } = req.i18n
  return Object.entries(rightsTexts).find(([known]) => known === language)?.[1] ?? rightsTexts.en
}

/** One text in all languages of the panel, as labels of fields and options take it. */
export const inAllLanguages = (key: keyof RightsTexts): Record<string, string> =>
  Object.fromEntries(Object.entries(rightsTexts).map(([language, texts]) => [language, texts[key]]))
