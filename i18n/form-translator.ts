import { createTranslator } from 'use-intl/core'
import { readerLocale } from '@/domain/partial-date/reader-locale'
import type { Locale } from './locales'

type Words = (key: string, values: Record<string, number>) => string

/**
 * Says what is the matter with a letter in the words of a locale, by the code of the problem; a code without words gets a
 * general sentence. `limits` are the figures that the words may name.
 */
export const problemTranslator = async (locale: Locale, limits: Record<string, number>) => {
  const messages: { default: typeof import('../messages/en.json') } = await import(
    `../messages/${locale}.json`
  )
  const { form } = messages.default
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
