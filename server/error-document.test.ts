import { describe, expect, it, vi } from 'vitest'
import { findErrorDocument, isInner, isReadable, troubleOf } from './error-document.mjs'

describe('which answers are replaced', () => {
  it.each([
    [200, 'text/html', undefined],
    [404, 'text/html; charset=utf-8', 'not-found'],
    [400, 'text/html', 'not-found'],
    [404, 'text/plain', undefined],
    [500, 'text/html', 'error'],
    [500, 'text/plain', 'error'],
    [503, undefined, 'error'],
  ])('%i %s: %s', (status, contentType, trouble) => {
    expect(troubleOf({ status, contentType })).toBe(trouble)
  })
})

describe('addresses that are asked for only from inside', () => {
  it.each([
    '/en/-/not-found',
    '/zh-Hans/-/error',
    '/en/%2D/not-found',
    '//en//-/error/',
    '/en/-/not%2dfound',
    '/en/-/news',
    '/en/-/campaigns/any/signatories',
    '/en/-',
  ])('%s', (path) => {
    expect(isInner(path)).toBe(true)
  })
  it.each(['/en/not-found', '/-/error', '/en/news', '/en/a-b', '/en/-a'])(
    'are not mistaken: %s',
    (path) => {
      expect(isInner(path)).toBe(false)
    },
  )
})

describe('addresses that can be read', () => {
  it.each(['/en', '/zh-Hans/%E4%BA%BA', '/en/100%25'])('%s', (path) => {
    expect(isReadable(path)).toBe(true)
  })
  it.each(['/%E0%A4%A', '/en/%', '/en/%zz', '/%ff'])('not %s', (path) => {
    expect(isReadable(path)).toBe(false)
  })
})

const html = (body: string) => ({ status: 200, headers: { 'content-type': 'text/html' }, body })
const site = (pages: Record<string, string>, home = '/ar') =>
  vi.fn(async (path: string, _headers: Record<string, string>) => {
    if (path === '/') return { status: 307, headers: { location: home }, body: '' }
    const body = pages[path]
    return body === undefined ? { ...html(''), status: 404 } : html(body)
  })

describe('finding the document', () => {
  const asked = { trouble: 'not-found' as const, acceptLanguage: 'ar' }

  it('takes the locale of the path', async () => {
    const ask = site({ '/zh-Hans/-/not-found': 'meiyou' })
    const found = await findErrorDocument(ask, { ...asked, path: '/zh-Hans/none' })
    expect(found).toMatchObject({ path: '/zh-Hans/-/not-found', isByLanguage: false })
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it.each(['/none', '/xx/none', '/wp-login.php', '/'])(
    'takes the reader’s for %s',
    async (path) => {
      const ask = site({ '/ar/-/not-found': 'la' })
      const found = await findErrorDocument(ask, { ...asked, path })
      expect(found).toMatchObject({ path: '/ar/-/not-found', isByLanguage: true })
      expect(ask).toHaveBeenCalledWith('/', { 'accept-language': 'ar' })
    },
  )

  it('understands a whole address, and never asks for what is no locale', async () => {
    const ask = site({ '/de/-/not-found': 'nichts' }, 'https://example.org/de?x')
    expect(await findErrorDocument(ask, { ...asked, path: '/..' })).toMatchObject({
      path: '/de/-/not-found',
    })
    expect(ask.mock.calls.map(([path]) => path)).toEqual(['/', '/de/-/not-found'])
  })

  it('gives up when nothing answers', async () => {
    const ask = site({})
    expect(await findErrorDocument(ask, { ...asked, path: '/en/x' })).toBeUndefined()
    expect(ask).toHaveBeenCalledTimes(3)
  })
})
