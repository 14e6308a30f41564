import { readFileSync } from 'node:fs'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { staticMarkup } from '@/components/ui/rich-text/testing/static-markup'
import type { TranslationNote } from '@/domain/translation/note'
import { locales } from '@/i18n/locales'
import { directoryTitle, drawnDirectoryTitle } from './directory-title'

type Words = Parameters<typeof directoryTitle>[0]

const wordsOf = (locale: string): Words => {
  const messages = JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))
  return createTranslator({ locale, messages, namespace: 'organization' }) as unknown as Words
}

const original = { name: '工会联合会', originalLocale: 'zh-Hans' as const }
const untranslated = {
  ...original,
  _translation: { untranslated: ['name'] } as unknown as TranslationNote,
}

describe('the title of the directory', () => {
  it.each(locales)('names the federation whose members are listed, in “%s”', (locale) => {
    const t = wordsOf(locale)
    expect(directoryTitle(t, original)).toContain(original.name)
    expect(directoryTitle(t, original)).not.toBe(original.name)
    expect(directoryTitle(t, null)).not.toContain(original.name)
    for (const federation of [original, null])
      expect(staticMarkup(drawnDirectoryTitle(t, federation))).toBe(directoryTitle(t, federation))
  })

  it('says which language a name is in that is not translated', () => {
    const drawn = staticMarkup(drawnDirectoryTitle(wordsOf('en'), untranslated))
    expect(drawn).toBe('<span lang="zh-Hans" dir="ltr">工会联合会</span>: members')
  })
})
