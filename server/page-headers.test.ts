import { describe, expect, it } from 'vitest'
import { cacheControlOf, linkOf, pageHeaders } from './page-headers.mjs'

describe("what remains of Next's headers", () => {
  it('is what concerns the reader', () => {
    expect(
      pageHeaders({
        'content-type': 'text/html; charset=utf-8',
        vary: 'rsc, next-router-state-tree, Sec-CH-Prefers-Color-Scheme, Accept-Encoding, Accept-Language',
        'x-nextjs-cache': 'HIT',
        'x-nextjs-prerender': ['1', '1'],
        'x-powered-by': 'Next.js',
        'x-robots-tag': 'noindex',
        'set-cookie': ['NEXT_LOCALE=en'],
        'cache-control': 's-maxage=31536000',
        'content-length': 12,
        etag: '"x"',
        link: '</_next/x.js>; rel=preload; as="script", </font.woff2>; rel=preload; as="font"',
      }),
    ).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'x-robots-tag': 'noindex',
      vary: 'Accept-Encoding, Accept-Language',
      link: '</font.woff2>; rel=preload; as="font"',
    })
  })

  it('has no link header when only scripts were linked', () => {
    expect(
      linkOf(['</_next/a.js>; rel="modulepreload"', '</_next/b.js>; rel=preload; as=script']),
    ).toBe('')
    expect(pageHeaders({ link: '</_next/b.js>; rel=preload; as=script' })).toEqual({
      vary: 'Accept-Encoding',
    })
  })
})

describe('how long a page may be kept', () => {
  it.each([
    [
      { status: 200, isStatic: true, isPrivate: false },
      'public, max-age=0, must-revalidate, s-maxage=5',
    ],
    [{ status: 200, isStatic: false, isPrivate: false }, 'public, max-age=0, must-revalidate'],
    [{ status: 404, isStatic: true, isPrivate: false }, 'public, max-age=0, must-revalidate'],
    [{ status: 200, isStatic: true, isPrivate: true }, 'private, no-store'],
    [{ status: 500, isStatic: true, isPrivate: false }, 'private, no-store'],
    [{ status: 200, isPrivate: false, own: 'public, max-age=60' }, 'public, max-age=60'],
    [{ status: 200, isPrivate: true, own: 'public, max-age=60' }, 'private, no-store'],
  ])('%j: %s', (page, expected) => {
    expect(cacheControlOf(page)).toBe(expected)
  })
})

describe('where a redirect leads', () => {
  it('is said once, however often Next says it', () => {
    expect(pageHeaders({ location: ['/en/new', '/en/new'] as unknown as string }).location).toBe(
      '/en/new',
    )
    expect(pageHeaders({ location: '/en/new' }).location).toBe('/en/new')
    expect(pageHeaders({})).not.toHaveProperty('location')
  })
})
