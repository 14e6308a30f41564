import { expect, it } from 'vitest'
import { languageName } from './language-name'
import { canonicalLanguageTag } from './language-tag'
import { writtenLanguages } from './written-languages'

it('Each language is there once, well written, and has a name in every language of the site', () => {
  expect(new Set(writtenLanguages).size).toBe(writtenLanguages.length)
  for (const tag of writtenLanguages) {
    expect(canonicalLanguageTag(tag)).toBe(tag)
    for (const locale of ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ar'])
      expect(languageName(tag, locale), `${tag} in ${locale}`).not.toBe(tag)
  }
})
