import { describe, expect, it } from 'vitest'
import { inFullView, inTextView, isOwnPage, isTextView } from './own-address.mjs'

const site = ['https://site.example']

describe('which addresses have a text-only view', () => {
  it.each([
    '',
    '/',
    '/en/news?page=2#list',
    '?page=2',
    'sign',
    'https://site.example/ar/campaigns/x',
  ])('pages of the site: %j', (address) => {
    expect(isOwnPage(address, site)).toBe(true)
  })

  it.each([
    '//other.example/en',
    '/\\other.example/en',
    'https://other.example/en',
    'http://site.example/en',
    'mailto:a@site.example',
    'javascript:alert(1)',
    '/api/media/file/a.png',
    '/admin',
    '/_next/static/a.css',
    '/en/feed.atom',
    '/en/news/card.png?x=1',
    '/en/speeches/x/citation.bib?paragraph=p3',
    '/en/campaigns/x/embed',
    'https://[broken',
  ])('nothing else: %j', (address) => {
    expect(isOwnPage(address, site)).toBe(false)
  })

  it('none but relative ones where the address of the site is not known', () => {
    expect(isOwnPage('https://site.example/en', [undefined])).toBe(false)
    expect(isOwnPage('/en', [undefined])).toBe(true)
  })
})

describe('the view in an address', () => {
  it.each([
    ['/en', '/en?view=text'],
    ['/en?page=2#list', '/en?page=2&view=text#list'],
    ['?view=full', '?view=text'],
    ['/en?view=text', '/en?view=text'],
    ['', '?view=text'],
  ])('is set: %j', (address, expected) => {
    expect(inTextView(address)).toBe(expected)
    expect(isTextView(expected)).toBe(true)
  })

  it.each([
    ['/en?view=text', '/en'],
    ['/en?view=text&page=2#list', '/en?page=2#list'],
    ['/en?a&&b', '/en?a&&b'],
    ['/en?preview=text', '/en?preview=text'],
  ])('is taken away: %j', (address, expected) => {
    expect(inFullView(address)).toBe(expected)
    expect(isTextView(expected)).toBe(false)
  })
})
