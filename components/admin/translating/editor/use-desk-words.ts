'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { languageName } from '@/domain/language-tag/language-name'

type Places = Record<string, string | number | null | undefined>

const own = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined

/** The editor's words in the language of the panel, and how that writes numbers, days and languages. */
export function useDeskWords() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const { language } = i18n
    const numbers = new Intl.NumberFormat(language)
    const parts = new Intl.NumberFormat(language, { style: 'percent' })
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
    const times = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
    const words = own(i18n.translations, 'desk')
    const written = (value: Places[string]): string =>
      typeof value === 'number' ? numbers.format(value) : `\u2068${value ?? ''}\u2069`
    const known = (key: string): string | null => {
      const text = own(words, key)
      return typeof text === 'string' ? text : null
    }
    return {
      language,
      /** A text by its key, with what is told put into its places; names keep their own direction. */
      say: (key: string, places: Places = {}): string =>
        (known(key) ?? key).replace(/\{(\w+)\}/g, (_, place: string) => written(places[place])),
      /** The word for a field of documents, if the panel has one. */
      field: (name: string): string | null => known(`field_${name.replaceAll('.', '_')}`),
      count: (value: number): string => numbers.format(value),
      percent: (value: number): string => parts.format(value / 100),
      day: (date: string): string => days.format(new Date(date)),
      time: (date: string): string => times.format(new Date(date)),
      languageName: (tag: string): string => languageName(tag, language),
    }
  }, [i18n])
}

export type DeskWords = ReturnType<typeof useDeskWords>
