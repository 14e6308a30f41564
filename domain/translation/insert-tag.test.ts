import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insertTag } from './insert-tag'
import { readTagged } from './rich-text/read-tagged'
import { toTagged } from './rich-text/to-tagged'
import { missingTags, sourceTags } from './source-tags'
import { lineArbitrary } from './testing/arbitrary'

const source = 'Sign <1>the <2>petition</2></1> today<3/>'

/** Inserts a tag; `|` marks the cursor or the two ends of the selection, before and after. */
function insert(
  written: string,
  marked: string,
  msgid = source,
  kind: 'rich-text' | 'icu' = 'rich-text',
) {
  const [before = '', inside, after] = marked.split('|')
  const start = before.length
  const end = after === undefined ? start : start + (inside ?? '').length
  const msgstr = marked.replaceAll('|', '')
  const inserted = insertTag({ msgid, msgstr, kind }, { written }, { start, end })
  if ('refused' in inserted) return inserted.refused
  const { text, selection } = inserted
  const [from, to] = [selection.start, selection.end]
  if (from === to) return `${text.slice(0, from)}|${text.slice(from)}`
  return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`
}

describe('a tag is inserted', () => {
  test.each([
    ['<1>', 'die |Petition', 'die <1>|</1>Petition'],
    ['<1>', 'die |Petition|!', 'die <1>|Petition|</1>!'],
    ['<3/>', 'Heute|!', 'Heute<3/>|!'],
    ['<3/>', '|Heute|!', 'Heute<3/>|!'],
    ['<2>', '<1>die |Petition|</1>', '<1>die <2>|Petition|</2></1>'],
    ['<1>', 'die |<2>Petition</2>|!', 'die <1>|<2>Petition</2>|</1>!'],
  ])('%s into %s', (written, before, after) => expect(insert(written, before)).toBe(after))

  test.each([
    ['a cursor within a tag goes behind it', '<3/>', '<|1>x</1>', 'inside-other'],
    [
      'a selection that cuts a tag takes it whole',
      '<1>',
      '<|2>Petition<|/2>',
      '<1>|<2>Petition</2>|</1>',
    ],
    ['half a pair counts as its end', '<3/>', '<1>a|b</1>c|d', '<1>ab</1>c<3/>|d'],
    ['half a pair counts as its end, for pairs too', '<1>', '<2>a|b</2>c|d', '<2>ab</2>c<1>|</1>d'],
  ])('where %s', (_, written, before, after) => expect(insert(written, before)).toBe(after))

  test('again, and anywhere, into ICU messages, whose cases each need it', () => {
    const msgid = '{n, plural, one {<b>#</b> for {name}} other {<b>#</b> for {name}}}'
    const before = '{n, plural, one {<b>#</b>} other {|#|}}'
    const after = '{n, plural, one {<b>#</b>} other {<b>|#|</b>}}'
    expect(insert('<b>', before, msgid, 'icu')).toBe(after)
    expect(insert('{name}', 'for |', msgid, 'icu')).toBe('for {name}|')
  })
})

describe('a tag is refused', () => {
  test.each([
    ['unknown', '<4>', '|'],
    ['there-already', '<3/>', 'x<3/>|'],
    ['parent-missing', '<2>', 'die |Petition|'],
    ['outside-parent', '<2>', '<1>die</1> |Petition|'],
    ['inside-other', '<3/>', '<1>die|</1>'],
    ['round-others', '<1>', '|Petition <3/>|'],
  ])('as %s', (refusal, written, marked) => expect(insert(written, marked)).toBe(refusal))
})

test('tags inserted one after the other, each inside the one it stands in, make what readers get', () => {
  fc.assert(
    fc.property(lineArbitrary, (line) => {
      const { msgid, hasWords } = toTagged(line)
      fc.pre(hasWords)
      let msgstr = 'words '
      for (const tag of sourceTags(msgid, 'rich-text')) {
        const parent = `<${tag.parent}>`
        const place = tag.parent ? msgstr.indexOf(parent) + parent.length : msgstr.length
        const selection = { start: place, end: place }
        const inserted = insertTag({ msgid, msgstr, kind: 'rich-text' }, tag, selection)
        if ('refused' in inserted) throw new Error(`${inserted.refused}: ${tag.written}`)
        const { text, selection: inside } = inserted
        msgstr = tag.isPair ? `${text.slice(0, inside.start)}x${text.slice(inside.start)}` : text
      }
      expect(missingTags(msgid, msgstr, 'rich-text')).toEqual([])
      expect(readTagged(msgstr, msgid)).not.toBeNull()
    }),
  )
})

test('wherever it is put, a tag never breaks the tags that are there', () => {
  fc.assert(
    fc.property(lineArbitrary, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat())), (line, tries) => {
      const { msgid } = toTagged(line)
      const tags = sourceTags(msgid, 'rich-text')
      let msgstr = 'some words to translate'
      for (const [which, from, to] of tries) {
        const tag = tags[which % tags.length]
        if (!tag) return
        const selection = { start: from % (msgstr.length + 1), end: to % (msgstr.length + 1) }
        const inserted = insertTag({ msgid, msgstr, kind: 'rich-text' }, tag, selection)
        if (!('refused' in inserted)) msgstr = inserted.text
      }
      const found = sourceTags(msgstr, 'rich-text')
      for (const { name, parent } of found)
        expect(tags.find((tag) => tag.name === name)?.parent).toBe(parent)
      expect(msgstr.replace(/<[^>]*>/g, '')).toBe('some words to translate')
    }),
  )
})
