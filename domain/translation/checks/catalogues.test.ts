import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { locales } from '@/i18n/locales'
import { translations } from '@/seed/translations/translations'
import { checkMessage } from './check-message'

type Words = { [key: string]: string | Words }

const flat = (words: Words, path = ''): [key: string, message: string][] =>
  Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )

const messagesIn = (locale: string) =>
  flat(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')))

test('nothing is wrong with the translations of the demonstration', () => {
  const found = translations.flatMap(({ of, key, locale, source, words, earlier }) =>
    Object.entries(words).flatMap(([field, msgstr]) => {
      const msgid = earlier?.[field] ?? source[field] ?? ''
      const from = of === 'speeches' ? 'zh-Hans' : 'en'
      const message = { msgctxt: field, msgid, msgstr, kind: 'rich-text' as const }
      return checkMessage(message, { from, to: locale }).map(
        ({ code }) => `${locale} ${of} ${key} ${field}: ${code}`,
      )
    }),
  )
  expect(found).toEqual([])
})

test.each(locales)('nothing is wrong with the words of the interface in %s', (locale) => {
  const english = new Map(messagesIn('en'))
  const found = messagesIn(locale).flatMap(([key, msgstr]) => {
    const message = { msgctxt: key, msgid: english.get(key) ?? '', msgstr, kind: 'icu' as const }
    return checkMessage(message, { from: 'en', to: locale }).map(({ code }) => `${key}: ${code}`)
  })
  expect(found).toEqual([])
})
