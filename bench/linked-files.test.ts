import { describe, expect, it } from 'vitest'
import { linkedFiles } from './linked-files.mjs'

describe('linkedFiles', () => {
  it('finds style sheets, scripts, icons and pictures once each', () =>
    expect(
      linkedFiles(
        `<link rel="stylesheet" href="/a.css"/><link href=/a.css rel=stylesheet><script src="/b.js" async></script>
         <link rel="icon" href="/i.svg"><img src="/p.webp" alt=""><link rel="canonical" href="/elsewhere">`,
      ),
    ).toEqual({
      styles: ['/a.css'],
      scripts: ['/b.js'],
      others: ['/i.svg', '/p.webp'],
      inlineScript: '',
    }))
  it('counts preloaded scripts as scripts', () =>
    expect(
      linkedFiles(
        '<link rel="preload" as="script" href="/c.js"><link rel="modulepreload" href="/d.js">',
      ).scripts,
    ).toEqual(['/c.js', '/d.js']))
  it('takes code in the page, but no data', () =>
    expect(
      linkedFiles('<script>run()</script><script type="application/ld+json">{"a":1}</script>')
        .inlineScript,
    ).toBe('run()'))
})
