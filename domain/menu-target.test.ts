import { expect, it } from 'vitest'
import { isMenuTarget } from './menu-target'

it.each(['/', '/campaigns', '/campaigns/jiashi-workers', 'https://example.org/x'])(
  'leads to %s',
  (target) => expect(isMenuTarget(target)).toBe(true),
)

it.each([
  '',
  'campaigns',
  '//evil.example',
  '/Campaigns',
  '/a//b',
  'javascript:alert(1)',
  '/a/',
  null,
])('refuses %j', (target) => expect(isMenuTarget(target)).toBe(false))
