/** What the editor of a catalogue says, in English; the panel's translations may bring the same keys under `catalogue`. */
export const catalogueEnglish = {
  notSavedYet:
    'Choose the document and the language, then save: the passages to translate will be listed here.',
  nothingToTranslate: 'The document has no text to translate, or you may not open it.',
  aboutTags:
    'Keep tags such as <1>…</1> and put them round the same words; they stand for links and emphasis.',
  translated: '{count} translated',
  fuzzy: '{count} to check',
  untranslated: '{count} missing',
  onlyOpen: 'Show only what is missing or to check',
  noneOpen: 'Nothing is missing.',
  original: 'Original',
  before: 'The original used to say',
  translation: 'Translation',
  stateTranslated: 'Translated',
  stateFuzzy: 'To check: the original has changed',
  stateUntranslated: 'Missing',
  stillRight: 'It is still right',
  obsolete: 'No longer in the original ({count})',
  aboutObsolete: 'Kept in case the passage comes back.',
}

export type CatalogueTexts = typeof catalogueEnglish

const ownText = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined

/** The editor's words in the language of the panel, in English where that has none. */
export const catalogueTexts = (translations: unknown): CatalogueTexts => {
  const own = ownText(translations, 'catalogue')
  const entries = Object.entries(catalogueEnglish).map(([key, english]) => {
    const text = ownText(own, key)
    return [key, typeof text === 'string' && text !== '' ? text : english]
  })
  return Object.fromEntries(entries) as CatalogueTexts
}

/** Puts a count into a text, written as the language of the panel writes numbers. */
export const withCount = (text: string, count: number, language: string): string =>
  text.replace(/\{\{?count\}?\}/, new Intl.NumberFormat(language).format(count))
