import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogueMessage } from '@/domain/translation/message'
import { catalogueArbitrary } from '../testing/catalogue-arbitrary'
import { faultOf } from '../testing/fault-of'
import { bare, bytesOf, outgoing } from '../testing/outgoing'
import { readXliff } from './read-xliff'
import { writeXliff } from './write-xliff'

const read = (text: string) => readXliff(bytesOf(text))
const written = (...messages: CatalogueMessage[]) => writeXliff(outgoing(messages))
const entriesOf = (text: string) => read(text).flatMap(({ entries }) => bare(entries))

const linked = {
  msgctxt: 'appeal',
  msgid: 'Sign &amp; share the <1>petition</1><2/>',
  msgstr: '<2/>وقّعوا <1>العريضة</1> وشاركوها',
}

describe('a catalogue as XLIFF', () => {
  it('comes back as it went, whatever is in it', () => {
    fc.assert(
      fc.property(catalogueArbitrary, (messages) => {
        const [part] = read(writeXliff(outgoing(messages)))
        expect(bare(part?.entries ?? [])).toEqual(messages)
        expect(part).toMatchObject({ of: 'campaigns', documentId: '65f0c0ffee', locale: 'ar' })
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('holds half a character too', () => {
    const message = { msgctxt: 'a\ud800', msgid: 'x\udc00 <1>y</1>', msgstr: '\ud83d' }
    expect(entriesOf(written(message))).toEqual([message])
  })

  it('comes back in UTF-16', () => {
    const wide = Buffer.from(`\ufeff${written(linked)}`, 'utf16le')
    expect(readXliff(new Uint8Array(wide)).flatMap(({ entries }) => bare(entries))).toEqual([
      linked,
    ])
  })

  it('shows tags as elements and entities as what they mean', () => {
    const text = written(linked)
    expect(text).toContain(
      'Sign &amp; share the <pc id="1" canCopy="no" canDelete="no">petition</pc>',
    )
    expect(text).toContain('xml:lang="ar" xml:space="preserve"><ph id="2" ')
    expect(text).toContain('srcDir="ltr" trgDir="rtl"')
  })

  it('leaves a text as it stands where elements could not say it', () => {
    const broken = { ...linked, msgstr: 'وقّعوا <1>العريضة' }
    expect(written(broken)).toContain('the &lt;1&gt;petition&lt;/1&gt;&lt;2/&gt;')
    const bare = { ...linked, msgstr: 'A & B <1>x</1><2/>' }
    expect(written(bare)).toContain('A &amp; B <pc id="1"')
    expect(entriesOf(written(broken))).toEqual([broken])
  })

  it('says states in its own words', () => {
    const message = { msgctxt: 'title', msgid: 'Free', msgstr: 'Libre' }
    const states = [
      { ...message, msgstr: '' },
      message,
      { ...message, reviewed: true },
      { ...message, fuzzy: true },
      { ...message, machine: true },
    ].map((one) => /<segment ([^>]*)>/.exec(written(one))?.[1])
    expect(states).toEqual([
      'state="initial"',
      'state="translated"',
      'state="reviewed"',
      'state="initial" subState="countersign:fuzzy"',
      'state="translated" subState="countersign:machine"',
    ])
  })

  it('calls a unit the same in every export, and never says who wrote it', () => {
    const idOf = (text: string) => /<unit id="([^"]*)"/.exec(text)?.[1]
    const later = written({ ...linked, rev: 9, by: 'account-1', reviewed: true })
    expect(idOf(later)).toBe(idOf(written(linked)))
    expect(later).not.toContain('account-1')
  })
})

const file = (inside: string, root = 'version="2.0" srcLang="en" trgLang="ar"') =>
  `<?xml version="1.0"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${root}>\n<file id="f" original="pages/1">\n${inside}\n</file>\n</xliff>`

const unit = (inside: string) => file(`<unit id="1" name="title">${inside}</unit>`)

describe('an XLIFF file of another hand', () => {
  it('may have prefixes, indentation, CDATA, marks and other elements', () => {
    const text = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" version="2.1" srcLang="en" trgLang="ar-EG">
      <x:file id="f" original="pages/1"><x:skeleton href="s"/>
        <x:group id="g"><x:unit id="1" name="title">
          <mtc:matches><mtc:match ref="#1"><x:source>no</x:source><x:target>no</x:target></mtc:match></mtc:matches>
          <x:notes><x:note>mind the gap</x:note></x:notes>
          <x:originalData><x:data id="d1">&lt;b></x:data></x:originalData>
          <x:segment>
            <x:source><x:mrk id="m1" type="term">Free</x:mrk> <x:pc id="1" dataRefStart="d1">th<![CDATA[em]]></x:pc></x:source>
            <x:target xml:space="preserve">أط<!-- here -->لقوا<x:sm id="m2"/> <x:sc id="1"/>سراحهم<x:ec startRef="1"/></x:target>
          </x:segment>
        </x:unit></x:group></x:file></x:xliff>`
    expect(read(text)).toEqual([
      {
        of: 'pages',
        documentId: '1',
        locale: 'ar-EG',
        entries: [
          {
            msgctxt: 'title',
            msgid: 'Free <1>them</1>',
            msgstr: 'أطلقوا <1>سراحهم</1>',
            line: 3,
            loose: true,
          },
        ],
      },
    ])
  })

  it('may cut a unit into segments, in another order, with space between', () => {
    const inside =
      '<segment state="final"><source>One.</source><target order="3">Eins.</target></segment>' +
      '<ignorable><source> </source></ignorable>' +
      '<segment state="translated"><source>Two.</source><target order="1">Zwei.</target></segment>'
    expect(entriesOf(unit(inside))).toEqual([
      { msgctxt: 'title', msgid: 'One. Two.', msgstr: 'Zwei. Eins.' },
    ])
  })

  it('with one segment of two translated counts as fuzzy', () => {
    const inside =
      '<segment><source>One.</source><target>Eins.</target></segment><segment><source>Two.</source></segment>'
    expect(entriesOf(unit(inside))).toMatchObject([{ msgstr: 'Eins.', fuzzy: true }])
  })

  it('is no longer fuzzy once the tool says that it is translated', () => {
    const fuzzy = written({ ...linked, fuzzy: true })
    expect(entriesOf(fuzzy)).toEqual([{ ...linked, fuzzy: true }])
    expect(entriesOf(fuzzy.replace('state="initial"', 'state="translated"'))).toEqual([linked])
  })
})

describe('a broken or hostile XLIFF file', () => {
  it.each([
    ['a doctype', '<?xml version="1.0"?>\n<!DOCTYPE xliff>\n<xliff/>', 'doctype', 2],
    [
      'a bomb of entities',
      '<!DOCTYPE x [\n<!ENTITY a "aaaa">\n<!ENTITY b "&a;&a;">\n]>\n<x>&b;</x>',
      'doctype',
      4,
    ],
    ['an unknown entity', unit('<segment><source>a&nbsp;b</source></segment>'), 'xml', 4],
    ['an element not closed', unit('<segment><source>a</segment>'), 'xml', 4],
    ['an end before its time', file('<unit id="1">').slice(0, 150), 'xml', 4],
    ['a character that XML has not', unit('<segment><source>a&#1;</source></segment>'), 'xml', 4],
    ['an unknown prefix', unit('<p:x/>'), 'xml', 4],
    ['nothing in it', '', 'xml', 1],
    ['another format', '<?xml version="1.0"?>\n<html/>', 'xliff', 2],
    ['PO', 'msgid "" msgstr ""', 'xml', 1],
    [
      'XLIFF 1.2',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"/>',
      'version',
      1,
    ],
    ['another version', file('', 'version="3.0"'), 'version', 2],
    ['a pit', unit('<mrk>\n'.repeat(200)), 'depth', 101],
    [
      'a unit twice',
      file(
        '<unit id="1" name="t"><segment><source>a</source></segment></unit>\n<unit id="2" name="t"><segment><source>a</source></segment></unit>',
      ),
      'twice',
      5,
    ],
  ])('with %s is refused with its line', (_, text, code, line) => {
    expect(faultOf(() => read(text))).toEqual({ code, line })
  })

  it('with more units than a catalogue has messages is refused', () => {
    const many = file('<unit id="u"><segment><source>a</source></segment></unit>'.repeat(10_001))
    expect(faultOf(() => read(many))).toMatchObject({ code: 'tooMany' })
  })

  it('is refused by name or read, and never hangs, wherever it is cut', () => {
    fc.assert(
      fc.property(catalogueArbitrary, fc.nat(), fc.string({ maxLength: 3 }), (all, cut, noise) => {
        const text = writeXliff(outgoing(all))
        const at = cut % text.length
        faultOf(() => read(text.slice(0, at) + noise + text.slice(at + 1)))
      }),
    )
  }, 30_000)
})
