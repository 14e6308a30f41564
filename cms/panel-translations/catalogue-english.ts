/** What the panel says about catalogues in English. */
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

/** All that the panel says about catalogues in one language. */
export type CatalogueTexts = typeof catalogueEnglish
