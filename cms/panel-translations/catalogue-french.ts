import type { CatalogueTexts } from './catalogue-english'

/** What the panel says about catalogues in French. */
export const catalogueFrench: CatalogueTexts = {
  notSavedYet:
    'Choisissez le document et la langue, puis enregistrez : les passages à traduire s’afficheront ici.',
  nothingToTranslate:
    'Le document n’a pas de texte à traduire, ou vous n’avez pas le droit de l’ouvrir.',
  aboutTags:
    'Conservez les balises comme <1>…</1> et placez-les autour des mêmes mots ; elles marquent les liens et les mises en valeur.',
  translated: 'Traduits : {count}',
  fuzzy: 'À vérifier : {count}',
  untranslated: 'Manquants : {count}',
  onlyOpen: 'N’afficher que ce qui manque ou reste à vérifier',
  noneOpen: 'Il ne manque rien.',
  original: 'Texte original',
  before: 'L’original disait auparavant',
  translation: 'Traduction',
  stateTranslated: 'Traduit',
  stateFuzzy: 'À vérifier : l’original a changé',
  stateUntranslated: 'Manquant',
  stillRight: 'Toujours juste',
  obsolete: 'Absents de l’original actuel ({count})',
  aboutObsolete: 'Gardés au cas où le passage reviendrait.',
}
