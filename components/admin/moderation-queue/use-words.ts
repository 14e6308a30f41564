'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

type Places = Record<string, string | number | null | undefined>

const own = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined

const isolated = (text: string): string => `\u2068${text}\u2069`

/** The words of moderation in the language of the panel, and how it writes numbers and days. */
export function useWords() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(i18n.language)
    const days = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
    const times = new Intl.DateTimeFormat(i18n.language, {
      dateStyle: 'medium',
      timeStyle: 'short',
    })
    const words = own(i18n.translations, 'moderation')
    const written = (value: Places[string]): string =>
      typeof value === 'number' ? numbers.format(value) : isolated(value ?? '')
    return {
      language: i18n.language,
      /** A text by its key, with what is told put into its places; names keep their own direction. */
      say: (key: string, places: Places = {}): string => {
        const text = own(words, key)
        return (typeof text === 'string' ? text : key).replace(/\{(\w+)\}/g, (_, place: string) =>
          written(places[place]),
        )
      },
      day: (date: string): string => days.format(new Date(date)),
      time: (date: string): string => times.format(new Date(date)),
      count: (value: number): string => numbers.format(value),
    }
  }, [i18n])
}

export type Words = ReturnType<typeof useWords>
