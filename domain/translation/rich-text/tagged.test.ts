import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineArbitrary, wordsArbitrary } from '../testing/arbitrary'
import { link, text } from '../testing/lexical'
import { escapeText, unescapeText } from './escape'
import { fromTagged } from './from-tagged'
import { isElement, isPlainText, type RichTextNode } from './node'
import { parseTagged } from './parse-tagged'
import { readTagged } from './read-tagged'
import { toTagged } from './to-tagged'

/** Joins neighbouring runs of plain text and drops empty ones, as the editor itself does. */
function tidy(line: readonly unknown[]): RichTextNode[] {
  const tidied: RichTextNode[] = []
  for (const node of line as RichTextNode[]) {
    const last = tidied.at(-1)
    if (isPlainText(node) && node.text === '') continue
    if (isPlainText(node) && isPlainText(last)) {
      tidied[tidied.length - 1] = text((last.text + node.text).normalize('NFC'))
    } else {
      tidied.push(isElement(node) ? { ...node, children: tidy(node.children) } : node)
    }
  }
  return tidied
}

describe('a line and its string', () => {
  test('a line comes back from its string byte for byte', () => {
    fc.assert(
      fc.property(lineArbitrary, (generated) => {
        const line = tidy(generated)
        const { msgid, nodes } = toTagged(line)
        const pieces = parseTagged(msgid)?.pieces ?? []
        expect(JSON.stringify(fromTagged(pieces, nodes, line))).toBe(JSON.stringify(line))
      }),
    )
  })

  test('the string is NFC-normalised, and its own translation if it has text', () => {
    fc.assert(
      fc.property(lineArbitrary, (line) => {
        const { msgid, hasWords } = toTagged(line)
        expect(msgid.normalize('NFC')).toBe(msgid)
        if (hasWords) expect(readTagged(msgid, msgid)).not.toBeNull()
      }),
    )
  })

  test('a mark is rebuilt from the source with the words of the translation', () => {
    const line = [text('Sign the '), link('https://example.org', text('petition', 1))]
    const { msgid, nodes } = toTagged(line)
    const pieces = readTagged('<1><2>Petition</2></1> jetzt & hier', msgid) ?? []
    expect(fromTagged(pieces, nodes, line)).toEqual([
      link('https://example.org', text('Petition', 1)),
      text(' jetzt & hier'),
    ])
  })
})

describe('escaping', () => {
  test('any NFC text comes back, and never reads as a tag', () => {
    fc.assert(
      fc.property(fc.oneof(wordsArbitrary, fc.string({ unit: 'binary' })), (words) => {
        const escaped = escapeText(words)
        expect(escaped).not.toMatch(/[<>]/)
        expect(unescapeText(escaped)).toBe(words.normalize('NFC'))
      }),
    )
  })

  test('text cannot fuse with the tag before it', () => {
    const line = [text('a', 1), text('\u0301\u0338x')]
    expect(toTagged(line).msgid).toBe('<1>a</1>&#824;\u0301x')
  })
})

describe('a translation is read only with the tags of its source', () => {
  const source = 'Sign <1>the <2>petition</2></1> today<3/>'

  test.each([
    'Heute <3/>: <1>die <2>Petition</2></1>',
    '<1><2>Petition</2> da</1><3/> R&D > 3',
    source,
  ])('%s is read', (msgstr) => expect(readTagged(msgstr, source)).not.toBeNull())

  test.each([
    ['a tag missing', '<1>die <2>Petition</2></1>'],
    ['a tag twice', '<1>die <2>Petition</2></1><3/><3/>'],
    ['a pair twice', '<1>die <2>Petition</2></1><1>x</1><3/>'],
    ['an unknown tag', '<1>die <2>Petition</2></1><3/><4/>'],
    ['wrongly closed', '<1>die <2>Petition</1></2><3/>'],
    ['not closed', '<1>die <2>Petition</2><3/>'],
    ['not opened', 'die <2>Petition</2></1><3/>'],
    ['outside its tag', '<1>die</1> <2>Petition</2><3/>'],
    ['inside the wrong tag', '<2><1>die Petition</1></2><3/>'],
    ['an empty tag with text', '<1>die <2>Petition</2></1><3>x</3>'],
    ['a pair made empty', '<1>die <2/></1><3/>'],
    ['a link without text', 'Petition <1> <2> </2></1><3/>'],
    ['a broken tag', '<1>die <2>Petition</2></1><3/'],
    ['a tag of another kind', '<1>die <2>Petition</2></1><3/><b>'],
    ['a zero', '<01>die <2>Petition</2></01><3/>'],
    ['both slashes', '<1>die <2>Petition</2></1/><3/>'],
    ['no text', ' '],
  ])('%s is refused', (_, msgstr) => expect(readTagged(msgstr, source)).toBeNull())

  test('a text of nothing but tags is refused in the time of one look', () => {
    const deep = Array.from({ length: 99_999 }, (_, index) => `<${index + 1}>`).join('')
    expect(readTagged(deep, source)).toBeNull()
  })
})
