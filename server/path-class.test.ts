import { describe, expect, it } from 'vitest'
import { pathClass, pathOf } from './path-class.mjs'

describe('the path of a request target', () => {
  it.each([
    ['/en/news?page=2', '/en/news'],
    ['/en#part', '/en'],
    ['http://example.org/en?x=/api', '/en'],
    ['http://example.org', '/'],
    ['?a', '/'],
    ['*', '*'],
  ])('of %s is %s', (target, path) => {
    expect(pathOf(target)).toBe(path)
  })
})

describe('the class of a path', () => {
  it.each([
    ['/admin', 'panel'],
    ['/admin/collections/pages', 'panel'],
    ['/api', 'api'],
    ['/api/media/file/a.png', 'api'],
    ['/_next/static/a.js', 'build'],
    ['/', 'public'],
    ['/en', 'public'],
    ['/administration', 'public'],
    ['/apis', 'public'],
    ['/en/admin', 'public'],
    ['/robots.txt', 'public'],
    ['//admin', 'public'],
    ['/%61dmin', 'public'],
    ['/Admin', 'public'],
    ['/en/../admin', 'public'],
  ])('of %s is %s', (path, kind) => {
    expect(pathClass(path)).toBe(kind)
  })
})
