import { panelTranslations } from './panel-translations'

type PanelLanguage = keyof typeof panelTranslations
type Section = keyof (typeof panelTranslations)[PanelLanguage]

const isPanelLanguage = (language: string | undefined): language is PanelLanguage =>
  language !== undefined && Object.hasOwn(panelTranslations, language)

/** What the panel says of one matter in the language of whoever asks; in English where it does not speak that one. */
export const panelTexts = <Name extends Section>(
  req: { i18n?: { language?: string } } | undefined,
  section: Name,
): (typeof panelTranslations)['en'][Name] => {
  const language = req?.i18n?.language
  const texts = isPanelLanguage(language) ? panelTranslations[language] : panelTranslations.en
  return texts[section] as (typeof panelTranslations)['en'][Name]
}
