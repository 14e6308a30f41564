import { expect, it } from 'vitest'
import { messageKey } from '@/domain/translation/message'
import { catalogueEnglish, catalogueTexts, withCount } from './catalogue-texts'
import { countStates, placeName, present, stateOf, translate } from './edit-catalogue'

const done = { msgctxt: 'title', msgid: 'Freedom', msgstr: 'Freiheit' }
const fuzzy = { msgctxt: 'a', msgid: 'New', msgstr: 'Alt', fuzzy: true, previousMsgid: 'Old' }
const open = { msgctxt: 'demands.text', msgid: 'Release them', msgstr: ' ' }
const gone = { msgctxt: 'title', msgid: 'Gone', msgstr: 'Weg', obsolete: true }
const catalogue = [done, fuzzy, open, gone]

it('tells what is done, what is to be checked and what is missing', () => {
  expect([done, fuzzy, open].map(stateOf)).toEqual(['translated', 'fuzzy', 'untranslated'])
  const { current, obsolete } = present(catalogue)
  expect(countStates(current)).toEqual({ translated: 1, fuzzy: 1, untranslated: 1 })
  expect(obsolete).toEqual([gone])
})

it('counts a translation without text as missing, even if it is marked fuzzy', () => {
  expect(stateOf({ ...fuzzy, msgstr: '' })).toBe('untranslated')
})

it('changes one message and leaves the others the very same', () => {
  const next = translate(catalogue, messageKey(fuzzy), 'Neu')
  expect(next[1]).toEqual({ msgctxt: 'a', msgid: 'New', msgstr: 'Neu' })
  expect(
    [next[0], next[2], next[3]].every((message, at) => message === [done, open, gone][at]),
  ).toBe(true)
})

it.each([
  ['title', 'Title'],
  ['demands.text', 'Demands › Text'],
  ['legalRegistration.basis', 'Legal registration › Basis'],
])('calls %s “%s”', (msgctxt, name) => {
  expect(placeName(msgctxt)).toBe(name)
})

it('speaks the language of the panel where it has the words', () => {
  const texts = catalogueTexts({ catalogue: { fuzzy: '{{count}} zu prüfen', original: '' } })
  expect(withCount(texts.fuzzy, 1200, 'de')).toBe('1200 zu prüfen'.replace('1200', '1.200'))
  expect(texts.original).toBe(catalogueEnglish.original)
  expect(catalogueTexts(undefined)).toEqual(catalogueEnglish)
})
