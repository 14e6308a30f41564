import { describe, expect, it } from 'vitest'
import { pageRules, securityHeaders } from './security-headers.mjs'

const policyOf = (headers: Record<string, string>) =>
  new Map(
    headers['content-security-policy']?.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )

describe('the headers that protect', () => {
  const security = securityHeaders('https://example.org')

  it('let a public page use nothing but its own files, and no inline script or style', () => {
    const policy = policyOf(security.of('page'))
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('style-src')).toBe("'self'")
    expect(policy.get('base-uri')).toBe("'none'")
    expect(policy.get('form-action')).toBe("'self'")
  })

  it('tell other sites nothing, but let forms of the own one say where they come from', () => {
    expect(security.of('page')['referrer-policy']).toBe('same-origin')
    for (const rules of ['file', 'pdf', 'build'] as const)
      expect(security.of(rules)['referrer-policy']).toBe('no-referrer')
  })

  it('let the panel run scripts by nonce only', () => {
    const headers = security.panel('abc')
    expect(policyOf(headers).get('script-src')).toBe("'self' 'nonce-abc' 'strict-dynamic'")
    expect(headers['referrer-policy']).toBe('same-origin')
  })

  it('shut uploads and data into a sandbox, except PDF, which no browser opens in one', () => {
    expect(policyOf(security.of('file')).has('sandbox')).toBe(true)
    expect(policyOf(security.of('pdf')).has('sandbox')).toBe(false)
    expect(policyOf(security.of('pdf')).get('default-src')).toBe("'none'")
  })

  it('let other sites frame the embeds of campaigns, and nothing else', () => {
    const headers = security.of(pageRules('/en/campaigns/jiashi-workers/embed'))
    const policy = policyOf(headers)
    expect(policy.get('frame-ancestors')).toBe('*')
    expect(policy.has('script-src')).toBe(false)
    expect(policy.get('form-action')).toBe("'none'")
    expect(headers).not.toHaveProperty('x-frame-options')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  it.each([
    '/en/campaigns/jiashi-workers',
    '/en/campaigns/jiashi-workers/sign',
    '/en/campaigns/jiashi-workers/mine/embed',
    '/en/campaigns/embed',
    '/en/news/a/embed',
    '/embed',
    '/en//campaigns/a/embed',
    '/en/campaigns/a/embed/sign',
  ])('keep %s out of frames of other sites', (path) => {
    const headers = security.of(pageRules(path))
    expect(policyOf(headers).get('frame-ancestors')).toBe("'self'")
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
  })

  it('are on everything', () => {
    for (const headers of [
      security.of('page'),
      security.of('file'),
      security.of('build'),
      security.panel('n'),
    ])
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'SAMEORIGIN',
        'x-dns-prefetch-control': 'off',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('camera=()'),
        'strict-transport-security': 'max-age=31536000',
      })
  })

  it.each(['http://example.org', undefined])(
    'demand https only where the site has it: %s',
    (site) => {
      expect(securityHeaders(site).of('page')).not.toHaveProperty('strict-transport-security')
    },
  )
})
