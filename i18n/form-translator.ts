import { createTranslator } from 'use-intl/core'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from './locales'
import type { SiteWords } from './words/shipped-words'

type Words = (key: string, values: Record<string, number>) => string

/**
 * Says what is the matter with a letter in these words of a locale, by the code of the problem; a code without words gets a
 * general sentence. `limits` are the figures that the words may name.
 */
export const problemTranslator = (
  locale: Locale,
  { form }: SiteWords,
  limits: Record<string, number>,
) => {
  const translator = createTranslator({
    locale: readerLocale(locale),
    messages: { form },
    namespace: 'form',
  })
  // The codes come from many rooms, so the type cannot know them all.
  const words = translator as unknown as Words
  return {
    title: words('refused', limits),
    problem: (code: string): string =>
      words(Object.hasOwn(form.problems, code) ? `problems.${code}` : 'problems.other', limits),
  }
}
