import { describe, expect, it } from 'vitest'
import { withoutFormerNames } from './former-names'

const shown = [{ msgctxt: 'shown.name', msgid: 'A nurse' }]
const entry = { msgctxt: 'shown.name', msgid: 'A nurse', msgstr: 'Eine Pflegerin' }

describe('the catalogue of a signatory', () => {
  it('keeps what is shown', () => {
    expect(withoutFormerNames([entry], shown)).toEqual([entry])
  })

  it.each([
    ['another name', { ...entry, msgid: 'Zara' }],
    ['another name that waits', { ...entry, msgid: 'Zara', obsolete: true }],
    ['the translation of another name', { ...entry, fuzzy: true, previousMsgid: 'Zara' }],
    ['the name as some other text', { ...entry, msgctxt: 'shown.city' }],
  ])('loses %s', (_, former) => {
    expect(withoutFormerNames([former], shown)).toEqual([])
  })
})
