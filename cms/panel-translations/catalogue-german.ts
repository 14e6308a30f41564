import type { CatalogueTexts } from './catalogue-english'

/** What the panel says about catalogues in German. */
export const catalogueGerman: CatalogueTexts = {
  notSavedYet:
    'Wählen Sie Dokument und Sprache und speichern Sie: Dann stehen hier die Stellen, die zu übersetzen sind.',
  nothingToTranslate:
    'Das Dokument enthält keinen Text zum Übersetzen, oder Sie dürfen es nicht öffnen.',
  aboutTags:
    'Behalten Sie Marken wie <1>…</1> bei und setzen Sie sie um dieselben Wörter; sie stehen für Links und Hervorhebungen.',
  translated: '{count} übersetzt',
  fuzzy: '{count} zu prüfen',
  untranslated: '{count} nicht übersetzt',
  onlyOpen: 'Nur zeigen, was nicht übersetzt oder zu prüfen ist',
  noneOpen: 'Es fehlt nichts.',
  original: 'Originaltext',
  before: 'Im Original stand vorher',
  translation: 'Übersetzung',
  stateTranslated: 'Übersetzt',
  stateFuzzy: 'Zu prüfen: Das Original wurde geändert',
  stateUntranslated: 'Nicht übersetzt',
  stillRight: 'Stimmt noch',
  obsolete: 'Nicht mehr im Original ({count})',
  aboutObsolete: 'Wird aufbewahrt, falls die Stelle wiederkommt.',
}
