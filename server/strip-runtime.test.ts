import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasUnplacedParts, stripRuntime } from './strip-runtime.mjs'

const rendered = readFileSync(new URL('fixtures/rendered-page.txt', import.meta.url), 'utf8')

describe('a page as Next renders it', () => {
  const stripped = stripRuntime(rendered)

  it('loses every script of Next, every inline script and every script preload', () => {
    expect(rendered.match(/<script/g)).toHaveLength(13)
    expect(stripped.match(/<script[^>]*>/g)).toEqual([
      '<script src="/enhance.js" async="">',
      '<script type="application/ld+json">',
    ])
    expect(stripped).not.toContain('__next_f')
    expect(stripped).not.toContain('as="script"')
  })

  it('keeps its style sheet, its data block and its texts to the letter', () => {
    expect(stripped).toMatch(
      /<link rel="stylesheet" href="\/_next\/[^"]+" data-precedence="next"\/>/,
    )
    expect(stripped).toContain('"A \\u003c/script> in a headline \\u003c!-- -->"')
    expect(stripped).toContain('<h1>Signed by 25 organisations</h1>')
    expect(stripped).toContain('<p>Tom &amp; &lt;b&gt;Jerry&lt;/b&gt; en</p>')
    expect(stripped).toContain(
      '<pre>&lt;script&gt;alert(1)&lt;/script&gt;\n&lt;link rel=&quot;modulepreload&quot;&gt;</pre>',
    )
    expect(stripped).toContain(
      '<textarea name="q">&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- --&gt;</textarea>',
    )
  })

  it('loses the empty holder of metadata, and is less than a quarter as long', () => {
    expect(stripped).toContain('<body><header>')
    expect(stripped.length).toBeLessThan(rendered.length / 4)
  })

  it('does not change when stripped again', () => {
    expect(stripRuntime(stripped)).toBe(stripped)
  })
})

describe('scripts', () => {
  it.each([
    '<script>alert(1)</script>',
    '<script type="module">import "/x.js"</script>',
    '<script type="text/javascript">1</script>',
    '<SCRIPT TYPE=MODULE>1</SCRIPT>',
    '<script type=" ">1</script>',
    '<script type="importmap">{}</script>',
    '<script src="/_next/static/x.js" async=""></script>',
    "<script async src='/_next/static/x.js'></script >",
    '<script data-note="a > b">1</script>',
    '<script>"<\\u002fscript>"</script>',
    '<script>\n"<!-- "\n</script>',
  ])('goes: %s', (script) => {
    expect(stripRuntime(`<p>a</p>${script}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })

  it.each([
    '<script src="/enhance.js"></script>',
    '<script type="application/ld+json">{"a":"<!-- -->"}</script>',
    '<script type="application/json" data-src="/_next/x">{}</script>',
    '<scripted-element>a</scripted-element>',
  ])('stays: %s', (script) => {
    expect(stripRuntime(`<p>a</p>${script}<p>b</p>`)).toBe(`<p>a</p>${script}<p>b</p>`)
  })
})

describe('links', () => {
  it.each([
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/x.js"/>',
    '<link rel="modulepreload" href="/_next/static/x.js"/>',
  ])('goes: %s', (link) => {
    expect(stripRuntime(`${link}<title>t</title>`)).toBe('<title>t</title>')
  })

  it.each([
    '<link rel="preload" as="font" href="/_next/static/x.woff2"/>',
    '<link rel="preload" as="script" href="/enhance.js"/>',
    '<link rel="stylesheet" href="/_next/static/x.css"/>',
    '<link rel="alternate" hrefLang="de" href="/de"/>',
  ])('stays: %s', (link) => {
    expect(stripRuntime(link)).toBe(link)
  })
})

describe('parts that wait for a script', () => {
  it('are noticed', () => {
    const streamed =
      '<main><!--$?--><template id="B:0"></template><i>wait</i><!--/$--></main><div hidden id="S:0">late</div>'
    expect(hasUnplacedParts(streamed)).toBe(true)
    expect(hasUnplacedParts(stripRuntime(rendered))).toBe(false)
  })
})
