import { expect, test } from 'vitest'
import { catalogueSchema } from './message'

const MESSAGE = { msgctxt: 'title', msgid: 'Appeal', msgstr: 'Aufruf' }

function complaint(input: unknown) {
  const result = catalogueSchema.safeParse(input)
  return result.success ? 'accepted' : result.error.issues[0]?.message
}

test('a catalogue is taken as it is, without what is not its own', () => {
  const full = { ...MESSAGE, fuzzy: true, previousMsgid: 'Old appeal', obsolete: true }
  expect(catalogueSchema.parse([{ ...full, id: 'row' }])).toEqual([full])
})

test('null and false count as not given', () => {
  const row = { ...MESSAGE, msgstr: null, fuzzy: false, previousMsgid: null, obsolete: null }
  expect(catalogueSchema.parse([row])).toStrictEqual([{ ...MESSAGE, msgstr: '' }])
})

test('source texts come out NFC-normalised', () => {
  expect(catalogueSchema.parse([{ ...MESSAGE, msgid: 'Cafe\u0301' }])[0]?.msgid).toBe('Café')
})

test.each([
  ['no list', {}, 'A catalogue must be a list of messages.'],
  ['no object', ['x'], 'A message must be an object with msgctxt, msgid and msgstr.'],
  ['no context', [{ ...MESSAGE, msgctxt: '' }], 'msgctxt may not be empty.'],
  ['no source', [{ ...MESSAGE, msgid: undefined }], 'msgid must be text.'],
  ['a number', [{ ...MESSAGE, msgstr: 3 }], 'msgstr must be text.'],
  ['a wrong flag', [{ ...MESSAGE, fuzzy: 'yes' }], 'fuzzy must be true or false.'],
  [
    'a text too long',
    [{ ...MESSAGE, msgstr: 'x'.repeat(50_001) }],
    'msgstr may have at most 50000 characters.',
  ],
  [
    'a message twice, in two Unicode forms',
    [
      { ...MESSAGE, msgid: 'Café' },
      { ...MESSAGE, msgid: 'Cafe\u0301' },
    ],
    'This msgid is already in the catalogue for title.',
  ],
  [
    'too many messages',
    Array.from({ length: 10_001 }, (_, index) => ({ ...MESSAGE, msgid: `m${index}` })),
    'A catalogue may have at most 10000 messages.',
  ],
])('%s is refused with a clear message', (_, input, message) => {
  expect(complaint(input)).toBe(message)
})
