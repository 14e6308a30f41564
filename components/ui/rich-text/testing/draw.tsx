import { vi } from 'vitest'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from '@/i18n/locales'
import messages from '@/messages/en.json'
import type { RichTextNode } from '../node'
import { RichText } from '../rich-text'
import { staticMarkup } from './static-markup'

const reader: { locale: Locale } = vi.hoisted(() => ({ locale: 'en' }))

// As server components, texts ask Next for the request; here the reader's locale and the English words stand in for it.
vi.mock('next-intl', async () => {
  const { createFormatter } = await import('use-intl/core')
  return {
    useFormatter: () => createFormatter({ locale: readerLocale(reader.locale) }),
    useLocale: () => readerLocale(reader.locale),
    useTranslations: (room: 'footnotes' | 'picture') => (key: string) =>
      Object.entries(messages[room]).find(([name]) => name === key)?.[1],
  }
})

/** The markup of a rich text for readers of a locale, without the frame around its blocks. */
export const draw = (
  children: RichTextNode[],
  { locale = 'en', prefix = '' }: { locale?: Locale; prefix?: string } = {},
): string => {
  reader.locale = locale
  return staticMarkup(<RichText value={{ root: { children } }} prefix={prefix} />).replace(
    /^<div[^>]*>(.*)<\/div>$/s,
    '$1',
  )
}

/** A run of words with Lexical's bit set of marks. */
export const text = (words: string, format = 0): RichTextNode => ({
  type: 'text',
  text: words,
  format,
})

/** A paragraph of nodes, or of a plain run of words. */
export const paragraph = (...children: (RichTextNode | string)[]): RichTextNode => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})

/** A reference to a footnote. */
export const footnote = (note: string, lang?: string): RichTextNode => ({
  type: 'inlineBlock',
  fields: { blockType: 'footnote', id: note, note, ...(lang ? { lang } : {}) },
})
