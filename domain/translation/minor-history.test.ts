import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCatalogue } from './apply'
import { extract } from './extract'
import { merge } from './merge'
import { messageKey } from './message'
import { readTagged } from './rich-text/read-tagged'
import { FIELDS } from './testing/arbitrary'
import { deepFreeze } from './testing/deep-freeze'
import { displayed } from './testing/displayed'
import { current, type Source, sourceArbitrary } from './testing/history'
import { type MinorHistory, meanings, minorStepArbitrary } from './testing/minor-history'

const LOCALES = { locale: 'ar', originalLocale: 'en' }

const histories = fc
  .tuple(sourceArbitrary, fc.array(minorStepArbitrary, { maxLength: 25 }))
  .map(([source, steps]) => {
    const history: MinorHistory = {
      versions: [source],
      catalogue: [],
      translated: new Set(),
      minorEdits: [],
    }
    for (const step of steps) step(history)
    return history
  })

const tagsOf = (text: string): string => (text.match(/<\/?\d+\/?>/g) ?? []).join('')

/** Whether what was translated for one text can stand for another: it has its tags, and words in each that has words there. */
const fits = (translated: string, text: string, msgctxt: string): boolean =>
  msgctxt === 'appeal'
    ? readTagged(`T:${translated}`, text) !== null
    : tagsOf(translated) === tagsOf(text)

const placesOf = (document: Source) => [
  { msgctxt: 'title', text: document.title.normalize('NFC') },
  ...document.demands.map(({ text }) => ({ msgctxt: 'demands.text', text: text.normalize('NFC') })),
  ...displayed(document.appeal.root).map(({ text }) => ({ msgctxt: 'appeal', text })),
]

test('each place shows a translation of its meaning wherever there is one, and nothing else', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { catalogue, minorEdits, translated } = history
      const document = deepFreeze(current(history))
      const overlay = applyCatalogue(document, FIELDS, catalogue, LOCALES, minorEdits)
      const meaning = meanings(history)
      const shown = placesOf(overlay.document)
      placesOf(document).forEach(({ msgctxt, text }, at) => {
        const own = meaning.get(messageKey({ msgctxt, msgid: text }))
        const equals = [...translated]
          .filter((key) => own !== undefined && meaning.get(key) === own)
          .map((key) => key.slice(msgctxt.length + 1))
        const fitting = equals.filter((each) => fits(each, text, msgctxt))
        const mayBeOriginal = fitting.length < equals.length || equals.length === 0
        const allowed = [...fitting.map((each) => `T:${each}`), ...(mayBeOriginal ? [text] : [])]
        expect(allowed).toContain(shown[at]?.text)
      })
    }),
    { numRuns: 150 },
  )
})

test('to merge again changes nothing, and a saved catalogue says the same as one that was not', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const { catalogue, minorEdits } = history
      const messages = extract(current(history), FIELDS)
      const merged = merge(catalogue, messages, minorEdits)
      expect(merge(merged, messages, minorEdits)).toEqual(merged)
      const read = (from: typeof merged) =>
        applyCatalogue(current(history), FIELDS, from, LOCALES, minorEdits)
      expect(read(merged)).toEqual(read(catalogue))
    }),
    { numRuns: 150 },
  )
})

test('nothing is said that neither the catalogue nor the original says, so no name comes back', () => {
  fc.assert(
    fc.property(histories, fc.nat({ max: 7 }), (history, forgotten) => {
      const { minorEdits } = history
      const messages = extract(current(history), FIELDS)
      const catalogue = history.catalogue.filter((_, at) => at % 8 !== forgotten)
      const said = new Set([...catalogue, ...messages].map(messageKey))
      const words = new Set(['', ...catalogue.map(({ msgstr }) => msgstr)])
      for (const entry of merge(catalogue, messages, minorEdits)) {
        expect(said).toContain(messageKey(entry))
        expect(words).toContain(entry.msgstr)
      }
    }),
  )
})
