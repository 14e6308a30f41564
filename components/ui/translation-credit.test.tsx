import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { TranslationNote } from '@/domain/translation/note'
import { translatorMetadata } from '@/i18n/translator-metadata'
import { staticMarkup } from './rich-text/testing/static-markup'
import { TranslationCredit } from './translation-credit'

const reader = vi.hoisted(() => ({ locale: 'en' }))

const wordsIn = (locale: string) => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))

// As a server component, the credit asks Next for the request; here the words of a locale stand in for it.
vi.mock('next-intl', async () => {
  const { createFormatter, createTranslator } = await import('use-intl/core')
  return {
    useFormatter: () => createFormatter({ locale: reader.locale }),
    useTranslations: (namespace: string) =>
      createTranslator({ locale: reader.locale, messages: wordsIn(reader.locale), namespace }),
  }
})

const noteOf = (locale: string, credits: string[]): TranslationNote => ({
  locale,
  originalLocale: 'es',
  state: 'complete',
  total: 1,
  missing: 0,
  outdated: 0,
  translated: [],
  untranslated: [],
  credits,
})

const drawn = (locale: string, credits: string[]): string => {
  reader.locale = locale
  return staticMarkup(<TranslationCredit note={noteOf(locale, credits)} />)
}

describe('the credit of a translation', () => {
  it('is nothing where nobody wants to be named', () => {
    expect(drawn('de', [])).toBe('')
    expect(staticMarkup(<TranslationCredit note={undefined} />)).toBe('')
    expect(translatorMetadata(noteOf('de', []))).toEqual({})
    expect(translatorMetadata(undefined)).toEqual({})
  })

  it('names each apart from the words around it, in the words of the page', () => {
    expect(drawn('de', ['Ana', 'سارة', 'Li <b>'])).toMatch(
      />Übersetzt von <bdi>Ana<\/bdi>, <bdi>سارة<\/bdi> und <bdi>Li &lt;b&gt;<\/bdi></,
    )
    expect(drawn('ar', ['Ana', 'سارة'])).toMatch(/>ترجمة: <bdi>Ana<\/bdi> و<bdi>سارة<\/bdi></)
    expect(drawn('zh-Hant', ['李明'])).toMatch(/>譯者：<bdi>李明<\/bdi></)
  })

  it('stands in the head of the page, once for each', () => {
    expect(translatorMetadata(noteOf('de', ['Ana', 'Li']))).toEqual({
      other: { translator: ['Ana', 'Li'] },
    })
  })
})
