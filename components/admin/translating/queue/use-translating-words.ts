'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { localeNames } from '@/i18n/locales'

type Places = Record<string, string | number | null | undefined>

const own = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined

const isolated = (text: string): string => `\u2068${text}\u2069`

/** The words about translations to do in the language of the panel, and how it writes numbers and days. */
export function useTranslatingWords() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(i18n.language)
    const percents = new Intl.NumberFormat(i18n.language, { style: 'percent' })
    const days = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
    const words = own(i18n.translations, 'translating')
    const written = (value: Places[string]): string =>
      typeof value === 'number' ? numbers.format(value) : isolated(value ?? '')
    return {
      /** A text by its key, with what is told put into its places; names keep their own direction. */
      say: (key: string, places: Places = {}): string => {
        const text = own(words, key)
        return (typeof text === 'string' ? text : key).replace(/\{(\w+)\}/g, (_, place: string) =>
          written(places[place]),
        )
      },
      day: (date: string): string => days.format(new Date(date)),
      count: (value: number): string => numbers.format(value),
      percent: (part: number): string => percents.format(part),
      /** A locale by its own name. */
      language: (locale: string): string => localeNames[locale as 'en'] ?? locale,
    }
  }, [i18n])
}

export type TranslatingWords = ReturnType<typeof useTranslatingWords>
