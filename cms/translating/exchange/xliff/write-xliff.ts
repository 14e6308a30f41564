import type { CatalogueMessage } from '@/domain/translation/message'
import type { OutgoingCatalogue } from '../exchange-file'
import { digestOf } from '../marks'
import { xmlContent, xmlPlain } from './characters'
import { type Form, formOf, shownText, type Token, tokensOf } from './tokens'

const element = (token: Token, form: Form): string => {
  switch (token.kind) {
    case 'text':
      return xmlContent(shownText(token.text, form))
    case 'open':
      return `<pc id="${token.number}" canCopy="no" canDelete="no">`
    case 'close':
      return '</pc>'
    case 'empty':
      return `<ph id="${token.number}" canCopy="no" canDelete="no"/>`
  }
}

const inline = (text: string, form: Form): string =>
  form === 'plain'
    ? xmlContent(text)
    : tokensOf(text)
        .map((token) => element(token, form))
        .join('')

/** The state of a segment in the words of XLIFF, with ours where those say less. */
const stateOf = ({ msgstr, fuzzy, machine, reviewed }: CatalogueMessage): string => {
  if (fuzzy) return 'state="initial" subState="countersign:fuzzy"'
  if (msgstr === '') return 'state="initial"'
  if (machine) return 'state="translated" subState="countersign:machine"'
  return `state="${reviewed ? 'reviewed' : 'translated'}"`
}

/** What XLIFF has no term for, in its own module for that, which tools carry along. */
const metadata = (message: CatalogueMessage, form: Form): string => {
  const { rev, fuzzy, obsolete, reviewed, machine } = message
  const flags = Object.entries({ fuzzy, obsolete, reviewed, machine }).flatMap(([name, is]) =>
    is ? [name] : [],
  )
  const values = [
    ...(rev ? [['rev', String(rev)]] : []),
    ...(flags.length > 0 ? [['flags', flags.join(' ')]] : []),
    ...(form === 'rich' ? [['form', form]] : []),
  ]
  if (values.length === 0) return ''
  const metas = values.map(([type, value]) => `<mda:meta type="${type}">${value}</mda:meta>`)
  return `\n      <mda:metadata><mda:metaGroup category="countersign">${metas.join('')}</mda:metaGroup></mda:metadata>`
}

const notes = ({ previousMsgid }: CatalogueMessage): string =>
  previousMsgid
    ? `\n      <notes><note category="countersign-previous">${xmlPlain(previousMsgid)}</note></notes>`
    : ''

const unit = (message: CatalogueMessage, originalLocale: string, locale: string): string => {
  const { msgctxt, msgid, msgstr, obsolete } = message
  const form = formOf(msgid, msgstr)
  const target =
    msgstr === ''
      ? ''
      : `\n        <target xml:lang="${locale}" xml:space="preserve">${inline(msgstr, form)}</target>`
  return `    <unit id="u${digestOf(message, 16)}" name="${xmlPlain(msgctxt)}"${obsolete ? ' translate="no"' : ''}>${metadata(message, form)}${notes(message)}
      <segment ${stateOf(message)}>
        <source xml:lang="${originalLocale}" xml:space="preserve">${inline(msgid, form)}</source>${target}
      </segment>
    </unit>`
}

const directionOf = (locale: string): 'ltr' | 'rtl' =>
  /^(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(new Intl.Locale(locale).maximize().script ?? '')
    ? 'rtl'
    : 'ltr'

/**
 * Writes a catalogue as XLIFF 2.1 (OASIS; UTF-8): one unit with one segment for each message, its id the same in every
 * export, its numbered tags as `<pc>` and `<ph>`, its state in XLIFF's terms. Loss-free but for who wrote what.
 */
export const writeXliff = (catalogue: OutgoingCatalogue): string => {
  const { of, documentId, title, originalLocale, locale, messages } = catalogue
  const units = messages.map((message) => unit(message, originalLocale, locale))
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="${originalLocale}" trgLang="${locale}">
  <file id="f1" original="${xmlPlain(`${of}/${documentId}`)}" canResegment="no" srcDir="${directionOf(originalLocale)}" trgDir="${directionOf(locale)}">
    <notes><note category="countersign-title">${xmlPlain(title)}</note></notes>
${units.join('\n')}
  </file>
</xliff>
`
}
