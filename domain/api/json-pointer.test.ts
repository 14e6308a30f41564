import { expect, it } from 'vitest'
import { jsonPointer } from './json-pointer'

it.each([
  ['title', '#/title'],
  ['demands.0.text', '#/demands/0/text'],
  ['a/b~c', '#/a~1b~0c'],
  ['', '#'],
  ['名', '#/%E5%90%8D'],
])('points from %s to %s', (path, pointer) => {
  expect(jsonPointer(path)).toBe(pointer)
})
