/** Language and script of a tag in any usual spelling (`zh-Hant`, `zh_TW`, `zh-TW.UTF-8`), or null for none. */
const written = (tag: string): string | null => {
  try {
    const bare = tag.trim().replaceAll('_', '-').split(/[.@]/)[0] ?? ''
    const { language, script } = new Intl.Locale(bare).maximize()
    return `${language}-${script}`
  } catch {
    return null
  }
}

/** Tells whether two language tags, of BCP 47 or as gettext spells them, mean the same language in the same script. */
export const isSameLanguage = (one: string, other: string): boolean => {
  const language = written(one)
  return language !== null && language === written(other)
}

/** A locale as gettext's tools know it: language and, where the script needs one, the region that writes it (`zh_TW`). */
export const gettextLanguage = (locale: string): string => {
  const { language, script, region } = new Intl.Locale(locale)
  const place = region ?? (script ? new Intl.Locale(locale).maximize().region : undefined)
  return place ? `${language}_${place}` : language
}
