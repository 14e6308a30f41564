import { expect, it } from 'vitest'
import { urnOf } from './entry-urn'

it('names a thing by what never changes of it, as a UUID of version 5', () => {
  const urn = urnOf('news-items', 'an-id', 'de')
  expect(urn).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  expect(urnOf('news-items', 'an-id', 'de')).toBe(urn)
  expect(urnOf('news-items', 'an-id', 'en')).not.toBe(urn)
  expect(urnOf('news-items', 'another-id', 'de')).not.toBe(urn)
})
