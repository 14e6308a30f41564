import type { IdOf } from '../entry'
import type { PlacedCatalogue } from '../place-catalogue'
import { catalogueOf } from '../words'
import { type Translation, translations } from './translations'

const documentIdOf = ({ of, key }: Translation, idOf: IdOf): string =>
  of === 'site' || of === 'navigation' ? of : idOf(of, key)

/** Every catalogue of the demonstration, for the documents as they were placed. */
export const catalogues = (idOf: IdOf): PlacedCatalogue[] =>
  translations.map((translation) => ({
    of: translation.of,
    documentId: documentIdOf(translation, idOf),
    locale: translation.locale,
    messages: catalogueOf(translation.source, translation.words, translation.earlier),
  }))
