import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { homeRedirects } from './home-redirects.mjs'

const asking = (languages: string, more: object = {}) =>
  ({
    method: 'GET',
    url: '/',
    ...more,
    headers: {
      'accept-language': languages,
      ...('headers' in more ? (more.headers as object) : {}),
    },
  }) as unknown as IncomingMessage

const answered = (location: string, statusCode = 307) =>
  ({ statusCode, getHeaders: () => ({ location }) }) as unknown as ServerResponse

const responding = () => {
  const end = vi.fn()
  const writeHead = vi.fn(() => ({ end }))
  return { response: { writeHead } as unknown as ServerResponse, writeHead, end }
}

describe('homeRedirects', () => {
  it('leads each language where it was led before, without asking again', () => {
    const redirects = homeRedirects(10)
    redirects.learner(asking('ar'), answered('/ar'))()
    redirects.learner(asking('de'), answered('/de'))()
    const { response, writeHead, end } = responding()
    expect(redirects.answer(asking('ar'), response)).toBe(true)
    expect(writeHead).toHaveBeenCalledWith(307, { location: '/ar' })
    expect(end).toHaveBeenCalledOnce()
    expect(redirects.answer(asking('fr'), responding().response)).toBe(false)
  })

  it.each([
    ['another address', { url: '/news' }],
    ['a query', { url: '/?x=1' }],
    ['a form', { method: 'POST' }],
    ['a cookie', { headers: { cookie: 'a=b' } }],
  ])('leaves %s alone', (_, more) => {
    const redirects = homeRedirects(10)
    redirects.learner(asking('ar', more), answered('/ar'))()
    redirects.learner(asking('ar'), answered('/ar'))()
    expect(redirects.answer(asking('ar', more), responding().response)).toBe(false)
  })

  it('learns nothing from other answers nor from headers that no browser sends', () => {
    const redirects = homeRedirects(10)
    redirects.learner(asking('ar'), answered('', 500))()
    redirects.learner(asking('x'.repeat(201)), answered('/en'))()
    expect(redirects.answer(asking('ar'), responding().response)).toBe(false)
    expect(redirects.answer(asking('x'.repeat(201)), responding().response)).toBe(false)
  })

  it('forgets the oldest', () => {
    const redirects = homeRedirects(2)
    for (const language of ['ar', 'de', 'fr'])
      redirects.learner(asking(language), answered(`/${language}`))()
    expect(redirects.answer(asking('ar'), responding().response)).toBe(false)
    expect(redirects.answer(asking('fr'), responding().response)).toBe(true)
  })
})
