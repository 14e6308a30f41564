import { describe, expect, it } from 'vitest'
import type { RichTextNode } from './node'
import { draw, paragraph, text } from './testing/draw'

const node = (type: string, children: RichTextNode[], more: Partial<RichTextNode> = {}) => ({
  type,
  children,
  ...more,
})
const link = (url: string): RichTextNode =>
  node('link', [text('here')], { fields: { linkType: 'custom', url } })

describe('RichText', () => {
  it('draws nothing of an empty text, and leaves out the empty paragraphs of editors', () => {
    expect(draw([])).toBe('')
    expect(draw([paragraph('One.'), paragraph(' '), paragraph()])).toBe('<p>One.</p>')
  })

  it('escapes what looks like markup', () => {
    expect(draw([paragraph('<img src=x onerror=alert(1)>')])).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
    )
  })

  it.each([
    ['h2', 'h2'],
    ['h3', 'h3'],
    ['h4', 'h4'],
    ['h1', 'h2'],
    ['script', 'h2'],
  ])('draws a heading %s as %s: the page has its h1 already', (tag, drawn) => {
    expect(draw([node('heading', [text('Demands')], { tag })])).toBe(`<${drawn}>Demands</${drawn}>`)
  })

  it('nests marks', () => {
    expect(draw([paragraph(text('now', 1 | 2), text('x', 32), text('y', 64), text('z', 16))])).toBe(
      '<p><strong><em>now</em></strong><sub>x</sub><sup>y</sup><code>z</code></p>',
    )
    expect(draw([paragraph(text('a', 4), text('b', 8))])).toBe('<p><s>a</s><u>b</u></p>')
  })

  it('draws lists within lists, quotes, rules and line breaks', () => {
    const inner = node('list', [node('listitem', [text('b')])], { tag: 'ol' })
    expect(draw([node('list', [node('listitem', [text('a'), inner])], { tag: 'ul' })])).toBe(
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
    )
    expect(draw([node('quote', [text('So'), { type: 'linebreak' }, text('be it')])])).toBe(
      '<blockquote><p>So<br>be it</p></blockquote>',
    )
    expect(draw([{ type: 'horizontalrule' }])).toBe('<hr>')
  })

  it('draws a safe link, and of an unsafe one only its words', () => {
    expect(draw([paragraph(link('https://example.org/a'))])).toBe(
      '<p><a href="https://example.org/a">here</a></p>',
    )
    expect(draw([paragraph(link('javascript:alert(1)'))])).toBe('<p>here</p>')
  })

  it('keeps the words of a node that it does not know', () => {
    expect(draw([paragraph(node('marquee', [text('still here')]))])).toBe('<p>still here</p>')
    expect(draw([{ type: 'youtube' }, paragraph('After.')])).toBe('<p>After.</p>')
  })

  it('marks what is still in the original language, with its direction', () => {
    expect(draw([{ ...paragraph('工人'), lang: 'zh-Hans' }], { locale: 'ar' })).toBe(
      '<p lang="zh-Hans" dir="ltr">工人</p>',
    )
    expect(draw([node('heading', [text('عمال')], { tag: 'h3', lang: 'ar' })])).toBe(
      '<h3 lang="ar" dir="rtl">عمال</h3>',
    )
    expect(draw([node('list', [node('listitem', [text('a')], { lang: 'de' })])])).toBe(
      '<ul><li lang="de" dir="ltr">a</li></ul>',
    )
  })

  it('draws a table with the scope of its headings, and joined cells', () => {
    const cell = (words: string, more: Partial<RichTextNode> = {}) =>
      node('tablecell', [paragraph(words)], more)
    const table = node('table', [
      node('tablerow', [cell('Year', { headerState: 1, colSpan: 1 })]),
      node('tablerow', [cell('2018', { headerState: 2 }), cell('25', { colSpan: 2, lang: 'ar' })]),
    ])
    expect(draw([table])).toBe(
      '<div class="table"><table><tbody>' +
        '<tr><th scope="col"><p>Year</p></th></tr>' +
        '<tr><th scope="row"><p>2018</p></th><td lang="ar" dir="rtl" colspan="2"><p>25</p></td></tr>' +
        '</tbody></table></div>',
    )
  })

  it('draws a picture with its text, and nothing where the picture was not read', () => {
    const upload = (value: unknown): RichTextNode => ({
      type: 'upload',
      relationTo: 'media',
      value,
    })
    const drawn = draw([upload({ url: '/api/media/file/a.png', alt: 'A drawing', width: 4 })])
    expect(drawn).toContain('src="/api/media/file/a.png"')
    expect(drawn).toContain('alt="A drawing"')
    expect(draw([upload('an-id')])).toBe('')
    expect(draw([{ ...upload({ url: '/a.pdf' }), relationTo: 'documents' }])).toBe('')
  })
})
