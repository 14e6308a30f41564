import { describe, expect, it } from 'vitest'
import { readTbx } from './read-tbx'

const listed = (text: string) =>
  readTbx(text).terms.map(({ translations, ...term }) => ({
    ...term,
    translations: Object.fromEntries(translations),
  }))

const expected = {
  term: 'trade union',
  language: 'en',
  otherNames: [
    { term: 'Gewerkschaft', language: 'de' },
    { term: '工會', language: 'zh-Hant' },
  ],
  partOfSpeech: 'noun',
  note: 'Workers who stand together.\nNever a club.',
  translations: { en: ['labour union'], de: ['Gewerkschaft'], 'zh-Hant': ['工會'] },
}

const asAttributes = `<?xml version="1.0"?>
<tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc><sourceDesc><p>Terms</p></sourceDesc></fileDesc></tbxHeader>
<text><body>
<conceptEntry id="c1">
  <descrip type="subjectField">labour</descrip>
  <descripGrp><descrip type="definition">Workers who <hi>stand</hi> together.</descrip></descripGrp>
  <langSec xml:lang="en">
    <termSec><term>trade union</term><termNote type="partOfSpeech">noun</termNote><note>Never a club.</note></termSec>
    <termSec><term>labour union</term></termSec>
    <termSec><term>combination</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
  </langSec>
  <langSec xml:lang="de-AT"><termSec><term><![CDATA[Gewerkschaft]]></term></termSec></langSec>
  <langSec xml:lang="it"><termSec><term>sindacato</term></termSec></langSec>
  <langSec xml:lang="zh-TW"><termSec><term>工會</term></termSec></langSec>
</conceptEntry>
</body></text></tbx>`

const asTags = `<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
  xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body>
<conceptEntry id="c1">
  <min:subjectField>labour</min:subjectField>
  <basic:definition>Workers who stand together.</basic:definition>
  <langSec xml:lang="en">
    <termSec><term>trade union</term><min:partOfSpeech>noun</min:partOfSpeech><note>Never a club.</note></termSec>
    <termSec><term>labour union</term></termSec>
    <termSec><term>combination</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
  </langSec>
  <langSec xml:lang="de"><termSec><term>Gewerkschaft</term></termSec></langSec>
  <langSec xml:lang="zh-Hant"><termSec><term>工會</term></termSec></langSec>
</conceptEntry>
</body></text></tbx>`

const martif = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en">
<martifHeader><fileDesc><sourceDesc><p>Terms</p></sourceDesc></fileDesc></martifHeader>
<text><body>
<termEntry id="c1">
  <descrip type="definition">Workers who stand together.</descrip>
  <note>Never a club.</note>
  <langSet xml:lang="en">
    <tig><term>trade union</term><termNote type="partOfSpeech">Noun</termNote></tig>
    <ntig><termGrp><term>labour union</term></termGrp></ntig>
  </langSet>
  <langSet xml:lang="de"><tig><term>Gewerkschaft</term></tig></langSet>
  <langSet xml:lang="zh_TW"><ntig><termGrp><term>工會</term></termGrp></ntig></langSet>
</termEntry>
</body></text></martif>`

describe('TBX', () => {
  it.each([
    ['with data categories as attributes', asAttributes, 5],
    ['with data categories as tags', asTags, 4],
    ['of version 2', martif, 6],
  ])('%s is read', (_, text, line) => {
    expect(listed(text)).toEqual([{ ...expected, line }])
  })

  it('tells which concepts it does not take, with their line', () => {
    const { terms, refused } = readTbx(`<tbx><text><body>
<conceptEntry><langSec xml:lang="it"><termSec><term>sciopero</term></termSec></langSec></conceptEntry>
<conceptEntry><langSec xml:lang="en"><termSec><term> </term></termSec></langSec></conceptEntry>
<conceptEntry><langSec xml:lang="en"><termSec><term>${'x'.repeat(201)}</term></termSec></langSec></conceptEntry>
<conceptEntry><langSec><termSec><term>nowhere</term></termSec></langSec></conceptEntry>
</body></text></tbx>`)
    expect(terms).toEqual([])
    expect(refused.map(({ line, code }) => [line, code])).toEqual([
      [2, 'unknown-language'],
      [3, 'no-term'],
      [4, 'too-long'],
      [5, 'unknown-language'],
    ])
  })

  const bomb = `<?xml version="1.0"?>
<!DOCTYPE tbx [
<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
]>
<tbx><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>&c;</term></termSec></langSec></conceptEntry></body></text></tbx>`
  const foreign = `<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>`

  it.each([
    ['a bomb of entities', bomb, 'doctype'],
    ['an entity from elsewhere', foreign, 'doctype'],
    ['an entity that is not declared', '<tbx><text>&x;</text></tbx>', 'not-xml'],
    ['a tag left open', '<tbx>\n<text></tbx>', 'not-xml'],
    ['another language of XML', '<html><body/></html>', 'not-tbx'],
    ['no XML', '<<<', 'not-xml'],
    ['endless nesting', `<tbx>${'<x>'.repeat(60)}`, 'not-tbx'],
    ['too many concepts', `<tbx>${'<conceptEntry/>'.repeat(10_001)}</tbx>`, 'too-large'],
  ])('is refused whole for %s', (_, text, code) => {
    expect(() => readTbx(text)).toThrow(expect.objectContaining({ code, line: expect.any(Number) }))
  })
})
