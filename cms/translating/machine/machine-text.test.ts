import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTagged } from '@/domain/translation/rich-text/read-tagged'
import { asHtml, fromHtml } from './machine-text'

describe('a text for a machine', () => {
  it('has its tags as elements', () => {
    expect(asHtml('Sign the <1>petition</1> now<2/> &amp; here', 'rich-text')).toBe(
      'Sign the <span id="t1">petition</span> now<br id="t2"> &amp; here',
    )
    expect(asHtml('1 < 2 & <1>\nNext', 'text')).toBe('1 &lt; 2 &amp; &lt;1&gt;<br>Next')
  })

  it('comes back as it went, whatever it was', () => {
    const part = fc.constantFrom('a', 'é', '&', '<', '>', '"', ' x', '<1>', '&amp;', '工', '\n')
    const plain = fc.array(part).map((parts) => `a${parts.join('')}b`)
    fc.assert(
      fc.property(plain, (text) => {
        expect(fromHtml(asHtml(text, 'text'), 'text')).toBe(text)
      }),
    )
    for (const text of [
      'The <1>very <2>old</2></1> note<3/>',
      'Q &amp; A &lt;1&gt;',
      'ملف <1>x</1>',
    ])
      expect(fromHtml(asHtml(text, 'rich-text'), 'rich-text')).toBe(text)
  })

  it('is read in the ways servers write it', () => {
    const read = (html: string) => fromHtml(html, 'rich-text')
    expect(read('Die <SPAN ID=t1 class="x">Petition</SPAN> &quot;jetzt&quot;<br id="t2"/>')).toBe(
      'Die <1>Petition</1> "jetzt"<2/>',
    )
    expect(read('L&#39;appel&nbsp;: A &lt; B')).toBe("L'appel\u00a0: A &lt; B")
    expect(fromHtml('Eins<br/>Zwei &lt;b&gt;', 'text')).toBe('Eins\nZwei <b>')
  })

  it.each([
    'Die <span id="t1">Petition',
    'Die Petition</span>',
    'Die <b>Petition</b>',
    'Die <span>Petition</span>',
    'Die < Petition',
    '<script>alert(1)</script>',
  ])('is not taken when it is broken: %s', (html) => {
    expect(fromHtml(html, 'rich-text')).toBeNull()
    expect(fromHtml(html, 'text')).toBeNull()
  })

  it('is looked through in one go, however hostile', () => {
    const before = performance.now()
    expect(fromHtml(`<${'a'.repeat(2_000_000)}`, 'rich-text')).toBeNull()
    expect(fromHtml('<a '.repeat(500_000), 'rich-text')).toBeNull()
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('never gives tags that the source lacks to whoever looks', () => {
    const html = fc.array(
      fc.constantFrom(
        '<span id="t1">',
        '</span>',
        '<span id="t2">',
        'x',
        '<br id="t3">',
        '&lt;',
        '<1>',
      ),
    )
    fc.assert(
      fc.property(html, (parts) => {
        const text = fromHtml(parts.join(''), 'rich-text')
        if (text === null) return
        const pieces = readTagged(text, 'a <1>b</1>')
        if (pieces) expect(text.match(/<1>/g)).toHaveLength(1)
      }),
    )
  })
})
