import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichTextNode } from '@/components/ui/rich-text/node'
import { readXml } from '@/domain/feed/testing/xml'
import type { Locale } from '@/i18n/locales'
import { richTextMarkup } from './xhtml'

const address = 'https://example.org'

const draw = (children: RichTextNode[], locale: Locale = 'en') =>
  richTextMarkup({ root: { children } }, { locale, address })

const text = (words: string, format = 0): RichTextNode => ({ type: 'text', text: words, format })
const node = (type: string, children: RichTextNode[], more: Partial<RichTextNode> = {}) => ({
  type,
  children,
  ...more,
})
const paragraph = (...children: RichTextNode[]) => node('paragraph', children)
const link = (fields: Record<string, unknown>) => node('link', [text('here')], { fields })
const custom = (url: string) => link({ linkType: 'custom', url })

describe('richTextMarkup', () => {
  it('draws nothing of an empty text, and leaves out the empty paragraphs of editors', () => {
    expect(richTextMarkup(null, { locale: 'en', address })).toBe('')
    expect(draw([paragraph(text('One.')), paragraph(text(' '))])).toBe('<p>One.</p>')
  })

  it('escapes what looks like markup', () => {
    expect(draw([paragraph(text('<script>alert("1")</script> & co', 1))])).toBe(
      '<p><strong>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co</strong></p>',
    )
  })

  it('makes the addresses of the site whole', () => {
    const doc = { relationTo: 'campaigns', value: { slug: 'jiashi-workers' } }
    const links = [
      custom('/en/news'),
      link({ linkType: 'internal', doc }),
      custom('https://paper.example/a?b=c&d'),
    ]
    expect(draw([paragraph(...links)], 'de')).toBe(
      '<p><a href="https://example.org/en/news">here</a>' +
        '<a href="https://example.org/de/campaigns/jiashi-workers">here</a>' +
        '<a href="https://paper.example/a?b=c&amp;d">here</a></p>',
    )
  })

  it('keeps of a link that leads nowhere, or nowhere safe, its words alone', () => {
    for (const url of ['javascript:alert(1)', '#note-1', 'data:text/html,x', '//else.example'])
      expect(draw([paragraph(custom(url))])).toBe('<p>here</p>')
  })

  it('marks what is in another language, in XML and in HTML', () => {
    expect(draw([{ ...paragraph(text('عمال')), lang: 'ar' }])).toBe(
      '<p lang="ar" xml:lang="ar" dir="rtl">عمال</p>',
    )
  })

  it('draws lists, headings, quotes, tables and breaks', () => {
    const cell = node('tablecell', [paragraph(text('2018'))], { headerState: 2, colSpan: 2 })
    const list = node('list', [node('listitem', [text('a')])], { tag: 'ol' })
    expect(
      draw([
        node('heading', [text('H')], { tag: 'h1' }),
        list,
        node('quote', [text('So'), { type: 'linebreak' }]),
        node('table', [node('tablerow', [cell])]),
      ]),
    ).toBe(
      '<h2>H</h2><ol><li>a</li></ol><blockquote><p>So<br/></p></blockquote>' +
        '<table><tbody><tr><th scope="row" colspan="2"><p>2018</p></th></tr></tbody></table>',
    )
  })

  it('numbers notes as the reader does, and puts them at the foot', () => {
    const note = { type: 'inlineBlock', fields: { blockType: 'footnote', note: 'A & B' } }
    expect(draw([paragraph(text('Word'), note)], 'ar')).toBe(
      '<p>Word<sup>١</sup></p><ol><li>A &amp; B</li></ol>',
    )
  })

  it('shows a picture with its text under its whole address, and none that was not read', () => {
    const upload = (value: unknown) => ({ type: 'upload', relationTo: 'media', value })
    const media = { url: '/api/media/file/a.png', alt: 'A "drawing"', width: 4, height: 3 }
    expect(draw([upload({ ...media, credit: 'By Anna' })])).toBe(
      '<figure><img src="https://example.org/api/media/file/a.png" alt="A &quot;drawing&quot;" width="4" height="3"/><figcaption>By Anna</figcaption></figure>',
    )
    expect(draw([upload('an-id')])).toBe('')
  })

  it('is well-formed whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 0, max: 127 }),
        (words, format) => {
          const markup = draw([
            paragraph(text(words, format), custom(`https://a.example/${words}`)),
          ])
          expect(() => readXml(`<div>${markup}</div>`)).not.toThrow()
        },
      ),
    )
  })
})
