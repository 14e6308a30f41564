import type { CatalogueMessage } from '@/domain/translation/message'
import type { OutgoingCatalogue } from '../exchange-file'
import { gettextLanguage } from '../same-language'
import { escapePo } from './escape'
import { markLine } from './mark-line'
import { pluralForms } from './plural-forms'

const widest = 77

/** Words with the space behind them, filled into lines as gettext does; a word is never cut. */
const wrapped = (line: string): string[] => {
  const lines = ['']
  for (const word of line.split(/(?<= )(?=[^ ])/)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + word.length > widest) lines.push(word)
    else lines[lines.length - 1] = last + word
  }
  return lines
}

/** One keyword with its text: on its own line where it fits, else from the next one on. */
const statement = (prefix: string, keyword: string, text: string): string => {
  const lines = text.split(/(?<=\n)/).flatMap((line) => wrapped(escapePo(line)))
  const [only = ''] = lines
  if (lines.length < 2 && keyword.length + only.length <= widest)
    return `${prefix}${keyword} "${only}"`
  return [`${prefix}${keyword} ""`, ...lines.map((line) => `${prefix}"${line}"`)].join('\n')
}

const writeEntry = (message: CatalogueMessage): string => {
  const { msgctxt, msgid, msgstr, fuzzy, previousMsgid, obsolete } = message
  const marks = markLine(message)
  const prefix = obsolete ? '#~ ' : ''
  return [
    ...(marks ? [`# ${marks}`] : []),
    ...(fuzzy ? ['#, fuzzy'] : []),
    ...(previousMsgid ? [statement(obsolete ? '#~| ' : '#| ', 'msgid', previousMsgid)] : []),
    statement(prefix, 'msgctxt', msgctxt),
    statement(prefix, 'msgid', msgid),
    statement(prefix, 'msgstr', msgstr),
  ].join('\n')
}

/** `2018-10-15 09:30+0000`, as gettext writes moments. */
const moment = (saved: string | null): string =>
  `${(saved ?? new Date(0).toISOString()).slice(0, 16).replace('T', ' ')}+0000`

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')

const header = ({ of, documentId, title, originalLocale, locale, saved }: OutgoingCatalogue) => {
  const fields = {
    'Project-Id-Version': 'Countersign',
    'PO-Revision-Date': moment(saved),
    'Last-Translator': 'not named',
    'Language-Team': gettextLanguage(locale),
    Language: gettextLanguage(locale),
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=UTF-8',
    'Content-Transfer-Encoding': '8bit',
    'Plural-Forms': pluralForms(locale),
    'X-Generator': 'Countersign',
    'X-Countersign-Of': of,
    'X-Countersign-Document': documentId,
    'X-Countersign-Locale': locale,
    'X-Countersign-Original-Locale': originalLocale,
  }
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${oneLine(value)}\n`)
  return [
    `# ${oneLine(title)}`,
    '# Numbered tags (<1>…</1>, <2/>) have to come back as they stand in the original.',
    'msgid ""',
    'msgstr ""',
    ...lines.map((line) => `"${escapePo(line)}"`),
  ].join('\n')
}

/**
 * Writes a catalogue as a PO file of GNU gettext (UTF-8, LF), loss-free but for who wrote what, which no file ever says.
 * The header names document and locale, so that the file finds back whatever it is called.
 */
export const writePo = (catalogue: OutgoingCatalogue): string =>
  `${[header(catalogue), ...catalogue.messages.map(writeEntry)].join('\n\n')}\n`
