import type { CatalogueTexts } from './catalogue-english'

/** What the panel says about catalogues in Spanish. */
export const catalogueSpanish: CatalogueTexts = {
  notSavedYet:
    'Elija el documento y el idioma, y guarde: aquí aparecerán los pasajes que hay que traducir.',
  nothingToTranslate: 'El documento no tiene texto que traducir, o usted no puede abrirlo.',
  aboutTags:
    'Conserve las etiquetas como <1>…</1> y póngalas alrededor de las mismas palabras; indican enlaces y énfasis.',
  translated: 'Traducidos: {count}',
  fuzzy: 'Por revisar: {count}',
  untranslated: 'Sin traducir: {count}',
  onlyOpen: 'Mostrar solo lo que está sin traducir o por revisar',
  noneOpen: 'No falta nada.',
  original: 'Texto original',
  before: 'El original decía antes',
  translation: 'Traducción',
  stateTranslated: 'Traducido',
  stateFuzzy: 'Por revisar: el original ha cambiado',
  stateUntranslated: 'Sin traducir',
  stillRight: 'Sigue siendo correcta',
  obsolete: 'Ya no están en el original ({count})',
  aboutObsolete: 'Se guardan por si el pasaje vuelve.',
}
