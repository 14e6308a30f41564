import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyCatalogue } from './apply'
import { extract } from './extract'
import { merge } from './merge'
import { hasWords, messageKey } from './message'
import { FIELDS } from './testing/arbitrary'
import { deepFreeze } from './testing/deep-freeze'
import { displayed } from './testing/displayed'
import {
  current,
  type History,
  type Source,
  sourceArbitrary,
  stepArbitrary,
} from './testing/history'

const LOCALES = { locale: 'ar', originalLocale: 'en' }

/** What each place of a document says, and whether a reader is told that it is the original. */
function shownBy(document: Source, untranslated: readonly string[] = []) {
  const leaves = [
    { path: 'title', text: document.title },
    ...document.demands.map(({ text }, index) => ({ path: `demands.${index}.text`, text })),
  ].map(({ path, text }) => ({
    msgctxt: path.replace(/\.\d+/, ''),
    text: text.normalize('NFC'),
    isMarked: untranslated.includes(path),
  }))
  const blocks = displayed(document.appeal.root).map(({ text, lang }) => ({
    msgctxt: 'appeal',
    text,
    isMarked: lang === 'en',
  }))
  return [...leaves, ...blocks]
}

function expectHonest(history: History) {
  const document = deepFreeze(current(history))
  const overlay = applyCatalogue(document, FIELDS, deepFreeze(history.catalogue), LOCALES)
  const { translated } = history
  const expected = shownBy(document).map(({ msgctxt, text }) => {
    const isTranslated = translated.has(messageKey({ msgctxt, msgid: text }))
    if (isTranslated) return { msgctxt, text: `T:${text}`, isMarked: false }
    return { msgctxt, text, isMarked: msgctxt === 'appeal' || hasWords(text) }
  })
  expect(shownBy(overlay.document, overlay.untranslated)).toEqual(expected)
}

test('whatever is edited, moved and reverted, each place shows its own translation or the marked original', () => {
  fc.assert(
    fc.property(sourceArbitrary, fc.array(stepArbitrary, { maxLength: 25 }), (source, steps) => {
      const history: History = { versions: [source], catalogue: [], translated: new Set() }
      for (const step of steps) {
        step(history)
        expectHonest(history)
      }
    }),
    { numRuns: 100 },
  )
})

test('a text that is changed and changed back has its translation again, not fuzzy', () => {
  fc.assert(
    fc.property(sourceArbitrary, fc.array(stepArbitrary, { maxLength: 10 }), (source, steps) => {
      const messages = extract(source, FIELDS)
      const done = messages.map((message) => ({ ...message, msgstr: `T:${message.msgid}` }))
      const history: History = { versions: [source], catalogue: done, translated: new Set() }
      for (const step of steps) {
        step(history)
        history.catalogue = merge(history.catalogue, extract(current(history), FIELDS))
      }
      const reverted = merge(history.catalogue, messages)
      expect(reverted.slice(0, messages.length)).toEqual(done)
    }),
  )
})
