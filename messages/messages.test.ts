import { readdirSync, readFileSync } from 'node:fs'
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { describe, expect, it } from 'vitest'
import { panelTranslations } from '@/cms/panel-translations/panel-translations'
import type { PartialDateTexts } from '@/domain/partial-date/partial-date-texts'
import { type Locale, locales } from '@/i18n/locales'

type Messages = { [key: string]: string | Messages }

const flatten = (messages: Messages, path = ''): [key: string, message: string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : flatten(value, `${path}${key}.`),
  )

const messagesOf = (locale: Locale): [key: string, message: string][] =>
  flatten(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')))

/** The elements of a message, those within plurals and tags too. */
const elementsOf = (list: readonly MessageFormatElement[]): MessageFormatElement[] =>
  list.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...elementsOf(element.children)]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element]
    return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
  })

const read = (message: string) => elementsOf(parse(message))

/** What a message is given to put in, and how it puts it in. */
const argumentsOf = (message: string): string[] => {
  const named = read(message).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound
      ? []
      : [`${element.value}: ${TYPE[element.type]}`],
  )
  return [...new Set(named)].sort()
}

const pluralsOf = (message: string) =>
  read(message).flatMap((element) => (element.type === TYPE.plural ? [element] : []))

/** The words of a message, with a sign in place of each argument. */
const wordsOf = (message: string): string =>
  read(message)
    .map((element) => (element.type === TYPE.literal ? element.value : '\ufffc'))
    .join('')

const english = new Map(messagesOf('en'))

/** The locales that have all words; add one to them as soon as its last word is there. Elsewhere English stands in. */
const whole: readonly Locale[] = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr', 'es', 'ar']

/** Messages that say the same in another language as in English, letter by letter. */
const sameInEnglish: Partial<Record<Locale, readonly string[]>> = {
  de: ['Organisation'],
  fr: [
    'Association',
    'Contact',
    'Date',
    'Message',
    'Mission',
    'Note {number, number}',
    'Notes',
    'Organisation',
    'Organisations',
    'Page',
    'Pages',
    'Source',
    'Total',
  ],
  es: ['Total'],
}

/** Whatever breaks the typography of a language: marks of others, straight quotes, spaces that are missing. */
const wrongMarks: Partial<Record<Locale, RegExp>> = {
  en: /["'„«»「」]/,
  'zh-Hans': /["',.;:!?()„«»「」]|\p{Script=Han} \p{Script=Han}/u,
  'zh-Hant': /["',.;:!?()„«»“”]|\p{Script=Han} \p{Script=Han}/u,
  de: /["'”«»「」]|(?<!„[^“]*)“/,
  fr: /["'„“”「」]|[^\u202f][;:!?»]|«(?!\u202f)/,
  es: /["'„“”「」]|«\s|\s»/,
  ar: /["',;?„“”「」]|«\s|\s»/,
}

/** Characters, and words of one usage, that betray a text carried over from the other Chinese. */
const foreignChinese: Partial<Record<Locale, RegExp>> = {
  'zh-Hans': /[們這來說為聯組織報實錄動語頁顯號員會發過還選譯書連對時]|软体|网路|资讯|搜寻|连结/,
  'zh-Hant': /[们这来说为联组织报实录动语页显号员会发过还选译书连对时]|軟件|網絡|信息|搜索|鏈接/,
}

/** The scripts that a language is written in, where they are other than the one that its tag says or implies. */
const writtenIn: Readonly<Record<string, string>> = {
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Hiragana}\\p{Script=Katakana}\\p{Script=Han',
  Kore: 'Hangul',
}

const scriptOf = (locale: Locale): RegExp => {
  const { script = '' } = new Intl.Locale(locale).maximize()
  return new RegExp(`[\\p{Script=${writtenIn[script] ?? script}}]`, 'u')
}

const panelTexts: Readonly<Record<string, { partialDate: PartialDateTexts } | undefined>> =
  panelTranslations

const panelLanguage = (locale: Locale): string =>
  locale === 'zh-Hans' ? 'zh' : locale === 'zh-Hant' ? 'zh-TW' : locale

it('There is one file of messages for each locale of the site', () => {
  const files = readdirSync('messages').filter((file) => file.endsWith('.json'))
  expect(files.sort()).toEqual(locales.map((locale) => `${locale}.json`).sort())
})

describe.each(locales)('The messages in %s', (locale) => {
  const messages = messagesOf(locale)

  it('are those of English in its order, neither more nor, once it is whole, fewer', () => {
    const keys = messages.map(([key]) => key)
    const expected = [...english.keys()]
    expect(keys).toEqual(
      whole.includes(locale) ? expected : expected.filter((key) => keys.includes(key)),
    )
  })

  it('take the same values and tags, put in in the same way', () => {
    for (const [key, message] of messages)
      expect(argumentsOf(message), key).toEqual(argumentsOf(english.get(key) ?? ''))
  })

  it('have a form for each plural category of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    for (const [key, message] of messages)
      for (const { options } of pluralsOf(message)) {
        const forms = Object.keys(options).filter((form) => !form.startsWith('='))
        expect(forms.sort(), key).toEqual([...pluralCategories].sort())
      }
  })

  it('leave figures to be written in the digits of the reader', () => {
    for (const [key, message] of messages) expect(wordsOf(message), key).not.toMatch(/\p{Nd}/u)
  })

  it('are written in the script and with the marks of the language', () => {
    for (const [key, message] of messages) {
      const words = wordsOf(message)
      expect(words, key).not.toMatch(wrongMarks[locale] ?? /$^/)
      if (/\p{L}/u.test(words)) expect(words, key).toMatch(scriptOf(locale))
    }
  })

  it('say dates in the words of the panel', () => {
    const words = panelTexts[panelLanguage(locale)]?.partialDate.words ?? {}
    const said = new Map(messages)
    for (const [word, text] of Object.entries(words))
      if (whole.includes(locale) || said.has(`date.${word}`))
        expect(said.get(`date.${word}`), word).toBe(text)
  })
})

describe.each(locales.filter((locale) => locale !== 'en'))('The translation into %s', (locale) => {
  it('says everything anew, but for words that both languages share', () => {
    const same = messagesOf(locale)
      .filter(([key, message]) => message === english.get(key) && /\p{L}/u.test(wordsOf(message)))
      .map(([, message]) => message)
    expect([...new Set(same)].sort()).toEqual([...(sameInEnglish[locale] ?? [])])
  })
})

describe.each(Object.entries(foreignChinese))('The messages in %s', (locale, foreign) => {
  it('have nothing of the other Chinese in them', () => {
    const found = messagesOf(locale as Locale).filter(([, message]) => foreign.test(message))
    expect(found).toEqual([])
  })
})
