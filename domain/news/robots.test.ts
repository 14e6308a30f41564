import { describe, expect, it } from 'vitest'
import { mayAsk, noRules, nothingAllowed, readRobots } from './robots'

const text = `
User-agent: *
Disallow: /private/   # nobody
Allow: /private/open
Disallow: /*.pdf$
Disallow: /search?*q=
Crawl-delay: 90

User-Agent: Other
User-agent: Countersign
Disallow: /not-you
Disallow:
`

describe('readRobots', () => {
  it('takes the group of a robot by its name, else the one for all', () => {
    expect(readRobots(text, 'countersign')).toEqual({
      rules: [{ allow: false, path: '/not-you' }],
      delay: 0,
    })
    expect(readRobots(text, 'somebody').delay).toBe(90)
  })

  it('takes what is no robots.txt for no rules', () => {
    expect(readRobots('<!doctype html><p>Disallow: /</p>', 'x')).toEqual(noRules)
    expect(readRobots('Disallow: /', 'x')).toEqual(noRules)
  })

  it('reads a line at once, however much white space a host has put into it', () => {
    const path = `/${' '.repeat(60_000)}x`
    const before = performance.now()
    const { rules } = readRobots(`User-agent: *\nDisallow: ${path} \t # nobody`, 'x')
    expect(performance.now() - before).toBeLessThan(500)
    expect(rules).toEqual([{ allow: false, path }])
  })
})

describe('mayAsk', () => {
  const rules = readRobots(text, 'somebody')
  it.each([
    ['/', true],
    ['/private/', false],
    ['/private/open/1', true],
    ['/a.pdf', false],
    ['/a.pdf?x', true],
    ['/search?a=1&q=2', false],
    ['/search', true],
  ])('%s: %s', (path, may) => {
    expect(mayAsk(rules, path)).toBe(may)
  })

  it('allows everything without rules, and nothing where nothing is allowed', () => {
    expect(mayAsk(noRules, '/a')).toBe(true)
    expect(mayAsk(nothingAllowed, '/a')).toBe(false)
  })
})
