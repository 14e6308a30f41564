import fc from 'fast-check'
import { extract } from '@/domain/translation/extract'
import type { CatalogueMessage } from '@/domain/translation/message'
import { messageKey } from '@/domain/translation/message'
import { toTagged } from '@/domain/translation/rich-text/to-tagged'
import {
  documentArbitrary,
  FIELDS,
  lineArbitrary,
  wordsArbitrary,
} from '@/domain/translation/testing/arbitrary'

/** What breaks files: quotes, escapes, line ends of every kind, controls, marks of direction, what looks like markup. */
const TROUBLE = [
  '"',
  "'",
  '\\',
  '\\n',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\u0000',
  '\u0007',
  '\u001b',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
  '\u200f',
  '\u2068AFL-CIO\u2069',
  '𠮷',
  '👩🏽‍🏭',
  ']]>',
  '<!-- x -->',
  '&#13;',
  '&amp;amp;',
  '#~ msgid "x"',
  '  ',
  'word '.repeat(40),
]

const textArbitrary = fc.oneof(
  wordsArbitrary,
  lineArbitrary.map((line) => toTagged(line).msgid),
  fc
    .array(fc.oneof(fc.constantFrom(...TROUBLE), wordsArbitrary), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('{count, plural, one {# signature} other {# signatures}}', "it''s {name}"),
)

const flags = fc.record(
  {
    fuzzy: fc.constant(true),
    obsolete: fc.constant(true),
    reviewed: fc.constant(true),
    machine: fc.constant(true),
    rev: fc.integer({ min: 1, max: 1_000_000 }),
    previousMsgid: textArbitrary.map((text) => text.normalize('NFC')).filter((text) => text !== ''),
  },
  { requiredKeys: [] },
)

const messageArbitrary: fc.Arbitrary<CatalogueMessage> = fc
  .tuple(
    fc.oneof(
      fc.constantFrom('title', 'appeal', 'demands.text', 'body "x"', 'a\\b', 'tab\there'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    ),
    textArbitrary.map((text) => text.normalize('NFC')).filter((text) => text !== ''),
    fc.oneof(fc.constant(''), textArbitrary),
    flags,
  )
  .map(([msgctxt, msgid, msgstr, rest]) => ({ msgctxt, msgid, msgstr, ...rest }))

const once = (messages: readonly CatalogueMessage[]): CatalogueMessage[] => [
  ...new Map(messages.map((message) => [messageKey(message), message])).values(),
]

/** Any catalogue that there can be, in any state, of any document. */
export const catalogueArbitrary: fc.Arbitrary<CatalogueMessage[]> = fc.oneof(
  fc.array(messageArbitrary, { maxLength: 6 }).map(once),
  fc
    .tuple(documentArbitrary, flags, fc.array(textArbitrary, { minLength: 1 }))
    .map(([document, rest, texts]) =>
      once(
        extract(document, FIELDS).map((message, index) => ({
          ...message,
          msgstr: index % 3 === 0 ? message.msgid : (texts[index % texts.length] ?? ''),
          ...(index % 2 === 0 ? rest : {}),
        })),
      ),
    ),
)
