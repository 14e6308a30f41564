import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { takePageRequest } from './page-request.mjs'

const request = (method: string, url: string, headers: Record<string, string> = {}) =>
  Object.assign(new IncomingMessage(new Socket()), { method, url, headers })

describe('a request for a public page', () => {
  it('reaches Next as a plain one', () => {
    const message = request('HEAD', '/en/news?_rsc=1ab&page=2', {
      'accept-encoding': 'br',
      'if-none-match': '"x"',
      rsc: '1',
      'next-router-state-tree': '[]',
      'content-security-policy': "script-src 'nonce-mine'",
      'accept-language': 'de',
      host: 'example.org',
    })
    expect(takePageRequest(message)).toEqual({
      path: '/en/news',
      coding: 'br',
      ifNoneMatch: '"x"',
      ifModifiedSince: undefined,
      acceptLanguage: 'de',
      isRead: true,
      isTextOnly: false,
      savesData: false,
      query: '?page=2',
      host: 'example.org',
      isPreview: false,
    })
    expect(message.headers).toEqual({ 'accept-language': 'de', host: 'example.org' })
    expect(message.method).toBe('GET')
    expect(message.url).toBe('/en/news?page=2')
  })

  it('tells a sharing card what the reader holds, before it is drawn', () => {
    const message = request('GET', '/en/campaigns/x/card.png', { 'if-none-match': '"x"' })
    takePageRequest(message)
    expect(message.headers).toEqual({ 'if-none-match': '"x"' })
  })

  it.each([
    ['/en?_rsc=1', '/en'],
    ['/en?a_rsc=1', '/en?a_rsc=1'],
    ['/en?_rsc', '/en'],
    ['/en?q=_rsc', '/en?q=_rsc'],
  ])('has no router query: %s', (url, left) => {
    const message = request('GET', url)
    takePageRequest(message)
    expect(message.url).toBe(left)
  })

  it.each([
    ['/en?view=text', '/en', true],
    ['/en/search?q=a&view=text&page=2', '/en/search?q=a&page=2', true],
    ['/en?view=full', '/en', false],
    ['/en?q=view=text', '/en?q=view=text', false],
    ['/en/campaigns/x/embed?view=text', '/en/campaigns/x/embed', false],
    ['/en?review=text', '/en?review=text', false],
  ])('tells the view, which Next does not see: %s', (url, left, isTextOnly) => {
    const message = request('GET', url)
    expect(takePageRequest(message).isTextOnly).toBe(isTextOnly)
    expect(message.url).toBe(left)
  })

  it('tells the same when it is asked again, as it is where something failed on the way', () => {
    const message = request('GET', '/en?view=text', { 'accept-encoding': 'br', 'save-data': 'On' })
    const asked = takePageRequest(message)
    expect([asked.coding, asked.isTextOnly, asked.savesData]).toEqual(['br', true, true])
    expect(takePageRequest(message)).toBe(asked)
  })

  it('knows previews and writes', () => {
    expect(
      takePageRequest(request('GET', '/', { cookie: 'a=b; __prerender_bypass=1' })).isPreview,
    ).toBe(true)
    expect(takePageRequest(request('POST', '/')).isRead).toBe(false)
  })
})
