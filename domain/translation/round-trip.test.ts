import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCatalogue } from './apply'
import { extract } from './extract'
import { merge } from './merge'
import type { CatalogueMessage } from './message'
import { isElement, isNode, isText } from './rich-text/node'
import { documentArbitrary, FIELDS, richTextArbitrary } from './testing/arbitrary'
import { deepFreeze } from './testing/deep-freeze'
import { displayed } from './testing/displayed'

const LOCALES = { locale: 'ar', originalLocale: 'en' }

test('laying a document over itself gives it back, byte for byte', () => {
  fc.assert(
    fc.property(documentArbitrary, (document) => {
      deepFreeze(document)
      const catalogue = extract(document, FIELDS).map((message) => ({
        ...message,
        msgstr: message.msgid,
      }))
      const overlay = applyCatalogue(document, FIELDS, deepFreeze(catalogue), LOCALES)
      expect(overlay.document).toEqual(document)
      expect(JSON.stringify(overlay.document)).toBe(JSON.stringify(document))
      expect(overlay.untranslated).toEqual([])
      expect(overlay.translation.missing).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('a translated document shows each translation where its source stood', () => {
  fc.assert(
    fc.property(documentArbitrary, (document) => {
      const catalogue = extract(deepFreeze(document), FIELDS).map((message) => ({
        ...message,
        msgstr: `T:${message.msgid}`,
      }))
      const overlay = applyCatalogue(document, FIELDS, catalogue, LOCALES).document
      const shown = displayed(document.appeal?.root).map(({ text }) => ({ text: `T:${text}` }))
      expect(displayed(overlay.appeal?.root)).toEqual(shown)
    }),
  )
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<1>', '</1>', '<2>', '</2>', '<1/>', '<2/>', '<3/>', 'x', '<', '&lt;'))
    .map((tokens) => tokens.join('')),
)

/** Everything in a line that is not words: marks, links with their addresses, references, leaves. */
function bones(node: unknown): string[] {
  if (!isNode(node)) return [JSON.stringify(node)]
  const { children, text, lang, direction, ...rest } = node
  const isPlain = isText(node) && !node.format
  const own = isPlain ? [] : [JSON.stringify(rest)]
  return isElement(node) ? [...own, ...node.children.flatMap(bones).sort()] : own
}

/** A note may be translated, so it is no bone. */
function withoutNotes(bone: string) {
  return bone.replace(/"note":"(?:[^"\\]|\\.)*"/, '').replace(/,?"lang":"en"/, '')
}

test('no translation, however broken, changes anything but words', () => {
  fc.assert(
    fc.property(
      richTextArbitrary,
      fc.array(hostile, { minLength: 1 }),
      fc.nat(),
      (appeal, bad, cut) => {
        const document = deepFreeze({ appeal })
        const catalogue = extract(document, FIELDS).map((message, index) => {
          const msgstr = bad[index % bad.length] ?? ''
          const at = cut % (message.msgid.length + 1)
          const spoilt = message.msgid.slice(0, at) + msgstr + message.msgid.slice(at)
          return { ...message, msgstr: index % 3 ? spoilt : msgstr }
        })
        const overlay = applyCatalogue(document, FIELDS, catalogue, LOCALES)
        expect(bones(overlay.document.appeal.root).map(withoutNotes).sort()).toEqual(
          bones(appeal.root).map(withoutNotes).sort(),
        )
        const before = displayed(appeal.root)
        const after = displayed(overlay.document.appeal.root).filter(({ lang }) => lang === 'en')
        expect(before.map(({ text }) => text)).toEqual(
          expect.arrayContaining(after.map(({ text }) => text)),
        )
        expect(after.length === 0).toBe(overlay.translation.missing === 0)
      },
    ),
    { numRuns: 300 },
  )
})

const messageArbitrary = fc.record({
  msgctxt: fc.constantFrom('title', 'appeal'),
  msgid: fc.constantFrom(
    'Free them',
    'Free them now',
    'Free them all now',
    'Other',
    'Cafe\u0301',
    'Café',
  ),
})
const entryArbitrary: fc.Arbitrary<CatalogueMessage> = fc
  .tuple(
    messageArbitrary,
    fc.record(
      {
        fuzzy: fc.boolean(),
        obsolete: fc.boolean(),
        previousMsgid: messageArbitrary.map(({ msgid }) => msgid),
      },
      { requiredKeys: [] },
    ),
    fc.constantFrom('', 'x', 'y'),
  )
  .map(([message, rest, msgstr]) => ({ ...message, ...rest, msgstr }))

test('merging again changes nothing, loses no text and needs nothing but its input', () => {
  fc.assert(
    fc.property(fc.array(entryArbitrary), fc.array(messageArbitrary), (catalogue, messages) => {
      deepFreeze([catalogue, messages])
      const merged = merge(catalogue, messages)
      expect(merge(merged, messages)).toEqual(merged)
      expect(merge(catalogue, messages)).toEqual(merged)
      const texts = (entries: readonly CatalogueMessage[], msgctxt: string) =>
        new Set(
          entries
            .filter((one) => one.msgctxt === msgctxt && one.msgstr)
            .map((one) => one.msgid.normalize('NFC')),
        )
      for (const { msgctxt, msgid, msgstr, fuzzy } of catalogue) {
        if (msgstr && !fuzzy) expect(texts(merged, msgctxt)).toContain(msgid.normalize('NFC'))
      }
    }),
    { numRuns: 500 },
  )
})
