import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { staticMarkup } from '@/components/ui/rich-text/testing/static-markup'
import type { Locale } from '@/i18n/locales'
import { LeafletSignatories } from './leaflet-signatories'

const reader = vi.hoisted(() => ({ locale: 'en' }))

const wordsIn = (locale: string) => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))

// As server components, texts ask Next for the request; here the words of a locale stand in for it.
vi.mock('next-intl', async () => {
  const { createFormatter, createTranslator } = await import('use-intl/core')
  return {
    useLocale: () => reader.locale,
    useFormatter: () => createFormatter({ locale: reader.locale }),
    useTranslations: (namespace?: string) =>
      createTranslator({
        locale: reader.locale,
        messages: wordsIn(reader.locale),
        ...(namespace && { namespace }),
      }),
  }
})

const signatory = (number: number, shown: object) => ({
  id: String(number),
  number,
  originalLocale: 'en' as const,
  shown,
})

const items = [
  signatory(1, {
    abbreviation: 'БКП',
    nativeName: 'Българска партия',
    nativeLanguage: 'bg',
    name: 'Bulgarian Party',
    country: 'BG',
  }),
  { ...signatory(2, {}), gone: 'withdrawn' as const },
  signatory(3, { country: 'FR' }),
]

const draw = (total: number, locale: Locale = 'en') => {
  reader.locale = locale
  return staticMarkup(
    <LeafletSignatories
      register={{ items, total, since: 0, asOf: '2018-10-15' }}
      paper={null}
      registerAddress="https://example.org/en/campaigns/one/signatories"
      locale={locale}
    />,
  )
}

const wordsOf = (markup: string): string => markup.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

describe('the list of a leaflet', () => {
  it('keeps numbers, names, countries and the places of those who left', () => {
    const text = wordsOf(draw(2))
    expect(text).toContain('1 БКП Българска партия (Bulgarian Party) · Bulgaria')
    expect(text).toContain('2 Withdrawn')
    expect(text).toContain('3 A signatory who is not named · France')
    expect(text).toContain('2 signatories')
    expect(text).toContain('As of 15 October 2018')
    expect(draw(2)).toContain('<bdi lang="bg" dir="ltr"')
  })

  it('says how many more there are than it holds, and where', () => {
    expect(wordsOf(draw(2))).toContain('The whole list: https://example.org/')
    expect(wordsOf(draw(712))).toContain('710 more signatories stand in the register: https://')
    expect(draw(712)).toContain('href="https://example.org/en/campaigns/one/signatories"')
  })
})
