import { defaultLocale } from '@/i18n/locales'
import type { WrittenTerm } from '../term-file'

/** The subset under which TBX-Basic, which has no word for it, is told of terms that stay as they are. */
export const untranslatedSubset = 'do-not-translate'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const section = (term: string, partOfSpeech: string | null): string[] => [
  '          <termSec>',
  `            <term>${escaped(term)}</term>`,
  ...(partOfSpeech
    ? [`            <termNote type="partOfSpeech">${escaped(partOfSpeech)}</termNote>`]
    : []),
  '          </termSec>',
]

const languageSection = (
  language: string,
  terms: readonly string[],
  partOfSpeech: string | null,
): string[] => [
  `        <langSec xml:lang="${escaped(language)}">`,
  ...terms.flatMap((term) => section(term, partOfSpeech)),
  '        </langSec>',
]

/** The concept of a term: its own language comes first, so that it is found again under its own name. */
const concept = (entry: WrittenTerm, index: number): string[] => {
  const languages = new Map<string, string[]>([[entry.language, [entry.term]]])
  for (const { locale, term } of entry.translations)
    languages.set(locale, [...(languages.get(locale) ?? []), term])
  return [
    `      <conceptEntry id="c${index + 1}">`,
    ...(entry.doNotTranslate
      ? [`        <admin type="projectSubset">${untranslatedSubset}</admin>`]
      : []),
    ...(entry.note ? [`        <note>${escaped(entry.note)}</note>`] : []),
    ...[...languages].flatMap(([language, terms]) =>
      languageSection(language, terms, entry.partOfSpeech),
    ),
    '      </conceptEntry>',
  ]
}

/** The glossary as TBX (ISO 30042:2019), dialect TBX-Basic, data categories as attributes. */
export const writeTbx = (terms: readonly WrittenTerm[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<tbx style="dca" type="TBX-Basic" xml:lang="${defaultLocale}" xmlns="urn:iso:std:iso:30042:ed-2">`,
    '  <tbxHeader>',
    '    <fileDesc>',
    '      <sourceDesc>',
    '        <p>Glossary of a site that runs on Countersign</p>',
    '      </sourceDesc>',
    '    </fileDesc>',
    '  </tbxHeader>',
    '  <text>',
    '    <body>',
    ...terms.flatMap(concept),
    '    </body>',
    '  </text>',
    '</tbx>',
    '',
  ].join('\n')
