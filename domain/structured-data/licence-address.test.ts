import { expect, it } from 'vitest'
import { licenceAddress } from './licence-address'

it.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  [' cc by-nc-sa 3.0 ', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC BY-NC-ND 3.0 DE', null],
  ['CC BY', null],
  ['Agency licence', null],
  ['', null],
  [null, null],
])('of %j is %j', (name, address) => {
  expect(licenceAddress(name)).toBe(address)
})
