import { expect, it } from 'vitest'
import { whyNotApprove } from './may-approve'
import { segment } from './testing/sample-desk'

const waiting = segment({ msgid: 'One', msgstr: 'واحد' })

it('has one’s own words approved by somebody else, where a second person must', () => {
  expect(whyNotApprove(waiting, undefined, true)).toBeNull()
  expect(whyNotApprove({ ...waiting, own: true }, undefined, true)).toBe('own')
  expect(whyNotApprove({ ...waiting, own: true }, undefined, false)).toBeNull()
  expect(whyNotApprove(waiting, 'غيرها', true)).toBe('own')
})

it('approves nothing that has no words, belongs to an earlier source or is approved', () => {
  expect(whyNotApprove(waiting, '', false)).toBe('nothing')
  expect(whyNotApprove({ ...waiting, state: 'fuzzy' }, undefined, false)).toBe('fuzzy')
  expect(whyNotApprove({ ...waiting, state: 'reviewed' }, undefined, false)).toBe('reviewed')
})
