import { expect, it } from 'vitest'
import { onThisSite } from './on-this-site'

it.each([
  ['https://example.org/api/media/file/a.png?x=1', '/api/media/file/a.png?x=1'],
  ['/api/media/file/a.png', '/api/media/file/a.png'],
])('takes the origin off %s', (address, path) => {
  expect(onThisSite(address)).toBe(path)
})
