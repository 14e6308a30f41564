'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

type Places = Record<string, string | number | null | undefined>

const own = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined

/** The words of the import in the language of the panel; what is put into their places keeps its own direction. */
export function useImportWords() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(i18n.language)
    const days = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeZone: 'UTC' })
    const words = own(i18n.translations, 'import')
    const written = (value: Places[string]): string =>
      typeof value === 'number' ? numbers.format(value) : `\u2068${value ?? ''}\u2069`
    return {
      language: i18n.language,
      say: (key: string, places: Places = {}): string => {
        const text = own(words, key)
        return (typeof text === 'string' ? text : key).replace(/\{(\w+)\}/g, (_, place: string) =>
          written(places[place]),
        )
      },
      day: (date: string): string => days.format(new Date(date)),
    }
  }, [i18n])
}

export type ImportWords = ReturnType<typeof useImportWords>
