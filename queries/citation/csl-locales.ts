import type { Locale } from '@/i18n/locales'

/** The languages of the citation style by our locales. */
export const cslLocales: Readonly<Record<Locale, string>> = {
  en: 'en-US',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  de: 'de-DE',
  fr: 'fr-FR',
  es: 'es-ES',
  ar: 'ar',
}

/** The words that the style asks for in a language that the library does not bring: only those that speeches need. */
type Words = {
  translator: string
  paragraph: string
  noDate: string
  retrieved: string
  from: string
  and: string
  andOthers: string
}

const term = (name: string, word: string, form = ''): string =>
  `<term name="${name}"${form && ` form="${form}"`}>${word}</term>`

const count = (name: string, word: string): string =>
  term(name, `<single>${word}</single><multiple>${word}</multiple>`, 'short')

const localeXml = (language: string, words: Words): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${language}">`,
    '<style-options punctuation-in-quote="false"/>',
    '<date form="text"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>',
    '<date form="numeric"><date-part name="year"/><date-part name="month" form="numeric" prefix="-"/><date-part name="day" prefix="-"/></date>',
    '<terms>',
    count('translator', words.translator),
    count('paragraph', words.paragraph),
    term('no date', words.noDate),
    term('no date', words.noDate, 'short'),
    term('retrieved', words.retrieved),
    term('from', words.from),
    term('and', words.and),
    term('and', words.and, 'symbol'),
    term('et-al', words.andOthers),
    term('and others', words.andOthers),
    term('open-quote', '“'),
    term('close-quote', '”'),
    term('open-inner-quote', '‘'),
    term('close-inner-quote', '’'),
    '</terms></locale>',
  ].join('')

/** The locales of the citation style that the library does not bring, by language. */
export const ownCslLocales: Readonly<Record<string, string>> = {
  'zh-CN': localeXml('zh-CN', {
    translator: '译',
    paragraph: '段落',
    noDate: '无日期',
    retrieved: '检索于',
    from: '来源',
    and: '与',
    andOthers: '等',
  }),
  'zh-TW': localeXml('zh-TW', {
    translator: '譯',
    paragraph: '段落',
    noDate: '無日期',
    retrieved: '檢索於',
    from: '來源',
    and: '與',
    andOthers: '等',
  }),
  ar: localeXml('ar', {
    translator: 'ترجمة',
    paragraph: 'الفقرة',
    noDate: 'بلا تاريخ',
    retrieved: 'اطُّلع عليه في',
    from: 'من',
    and: 'و',
    andOthers: 'وآخرون',
  }),
}
