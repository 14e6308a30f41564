import type { TranslationSummary } from './summary'

/** What a document says of its own translation once a locale was asked for. */
export type TranslationNote = TranslationSummary & {
  /** Text fields left in the original language, by path: `title`, `demands.2.text`. */
  untranslated: string[]
  /** The names that translators chose to be named by; nobody is named by default. */
  credits: string[]
  /** The locales that have a published catalogue, with the fields that are wholly translated; only where asked for. */
  alternates?: { locale: string; translated: string[] }[]
  /** When what the translation says changed last (ISO 8601); only where asked for. */
  changedAt?: string
}

/** A document as it was read for a locale. */
export type Translated<Doc> = Doc & { _translation?: TranslationNote }
