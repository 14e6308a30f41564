import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { CslItem } from '@/domain/speech/citation/csl-item'
import type { Locale } from '@/i18n/locales'
import { cslLocales, ownCslLocales } from './csl-locales'
import { speechStyle } from './csl-style'

const style = 'speeches'
const { locales, styles } = plugins.config.get('@csl')
styles.add(style, speechStyle)

for (const [language, xml] of Object.entries(ownCslLocales)) locales.add(language, xml)

/** A citation in words: the line for a list of sources, and the one for within a text. */
export type CitationText = { reference: string; inText: string }

/**
 * A citation in the style of the American Psychological Association, in the reader's language. `date` is in the reader's
 * words, with all its doubts; `year` is what stands within a text. The original title follows the translated one in brackets.
 */
export const writeText = (
  item: CslItem,
  locale: Locale,
  { date, year }: { date: string | null; year: string | null },
): CitationText => {
  const original = item['original-title']
  const { note, locator, issued, 'event-date': _, 'original-title': __, ...rest } = item
  const title = original ? `${item.title} [${original}]` : item.title
  const lang = cslLocales[locale]
  const cite = (when: string | null) =>
    new Cite({ ...rest, title, ...(when === null ? {} : { issued: { literal: when } }) })
  const entry = { id: item.id, ...(locator ? { locator, label: 'paragraph' } : {}) }
  return {
    reference: cite(date).format('bibliography', { template: style, lang }).trim(),
    inText: cite(year).format('citation', { template: style, lang, entry }).trim(),
  }
}
