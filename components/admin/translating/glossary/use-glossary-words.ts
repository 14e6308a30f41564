'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'
import { languageName } from '@/domain/language-tag/language-name'

type Places = Record<string, string | number>

const own = (parent: unknown, key: string): unknown =>
  typeof parent === 'object' && parent !== null
    ? Object.getOwnPropertyDescriptor(parent, key)?.value
    : undefined

/** The words about the glossary as a file in the language of the panel; what is put into their places keeps its own direction. */
export function useGlossaryWords() {
  const { i18n } = useTranslation()
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(i18n.language)
    const words = own(i18n.translations, 'glossary')
    const known = (key: string): string | null => {
      const text = own(words, key)
      return typeof text === 'string' ? text : null
    }
    const written = (value: string | number | undefined): string =>
      typeof value === 'number' ? numbers.format(value) : `\u2068${value ?? ''}\u2069`
    return {
      known,
      say: (key: string, places: Places = {}): string =>
        (known(key) ?? key).replace(/\{(\w+)\}/g, (_, place: string) => written(places[place])),
      list: new Intl.ListFormat(i18n.language, { type: 'conjunction' }),
      languageName: (tag: string): string => languageName(tag, i18n.language),
    }
  }, [i18n])
}

export type GlossaryWords = ReturnType<typeof useGlossaryWords>
