'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { languageName } from '@/domain/language-tag/language-name'

type Places = Readonly<Record<string, string | number>>

const own = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined

/** The words about files in the language of the panel; what is put into their places keeps its own direction. */
export function useExchangeWords() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(i18n.language)
    const words = own(i18n.translations, 'exchange')
    const written = (place: string, value: string | number | undefined): string => {
      if (typeof value === 'number') return numbers.format(value)
      const isTag = place === 'language' && value !== undefined
      return `\u2068${isTag ? languageName(value, i18n.language) : (value ?? '')}\u2069`
    }
    return {
      say: (key: string, places: Places = {}): string => {
        const text = own(words, key)
        return (typeof text === 'string' ? text : key).replace(/\{(\w+)\}/g, (_, place: string) =>
          written(place, places[place]),
        )
      },
      count: (value: number): string => numbers.format(value),
    }
  }, [i18n])
}

export type ExchangeWords = ReturnType<typeof useExchangeWords>
