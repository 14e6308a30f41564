import { describe, expect, it } from 'vitest'
import { forOneAlone } from './public-answer'

const control = (type: string, said?: string) =>
  forOneAlone(
    new Response('', {
      headers: { 'Content-Type': type, ...(said && { 'Cache-Control': said }) },
    }),
  ).headers.get('cache-control')

describe('an answer to somebody who may be logged in', () => {
  it.each([
    ['application/json', 'public, max-age=300'],
    ['text/xml', 'public, max-age=300'],
    ['text/csv', 'max-age=0, s-maxage=60'],
    ['application/json', undefined],
  ])('is kept by no cache, though the public’s is: %s, %s', (type, said) => {
    expect(control(type, said)).toBe('private, no-store')
  })

  it('keeps what it says of itself where that is no more than its reader may keep', () => {
    expect(control('image/png', 'private, max-age=3600')).toBe('private, max-age=3600')
    expect(control('image/png')).toBeNull()
  })

  it('differs by who asks', () => {
    expect(forOneAlone(new Response('')).headers.get('vary')).toBe('Cookie, Authorization')
  })
})
