import { describe, expect, it } from 'vitest'
import { linkAddress } from './link-address'

const custom = (url: unknown) => ({ type: 'link', fields: { linkType: 'custom', url } })
const internal = (doc: unknown) => ({ type: 'link', fields: { linkType: 'internal', doc } })

describe('linkAddress', () => {
  it.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    '/en/news',
    '#note-1',
    'mailto:info@example.org',
    'tel:+33 1 23 45 67 89',
  ])('leads to %s', (url) => {
    expect(linkAddress(custom(url), 'en')).toBe(url)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    '//elsewhere.example/path',
    'https://user:password@example.org',
    'mailto:',
    'elsewhere',
    '',
    null,
    undefined,
    7,
  ])('leads nowhere for %j', (url) => {
    expect(linkAddress(custom(url), 'en')).toBeNull()
  })

  it('follows a document in the locale of the reader', () => {
    const link = internal({ relationTo: 'campaigns', value: { slug: 'jiashi-workers' } })
    expect(linkAddress(link, 'zh-Hans')).toBe('/zh-Hans/campaigns/jiashi-workers')
  })

  it.each([
    null,
    'an-id',
    { relationTo: 'campaigns', value: 'an-id-that-was-not-read' },
    { relationTo: 'users', value: { slug: 'somebody' } },
    { relationTo: 'campaigns', value: { slug: null } },
  ])('leads nowhere for a document without a page: %j', (doc) => {
    expect(linkAddress(internal(doc), 'en')).toBeNull()
  })

  it('leads nowhere without fields', () => {
    expect(linkAddress({ type: 'link' }, 'en')).toBeNull()
  })
})
