import fc from 'fast-check'
import { po as otherReader } from 'gettext-parser'
import { describe, expect, it } from 'vitest'
import { catalogueArbitrary } from '../testing/catalogue-arbitrary'
import { faultOf } from '../testing/fault-of'
import { bare, bytesOf, outgoing } from '../testing/outgoing'
import { readPo } from './read-po'
import { writePo } from './write-po'

const there = { msgctxt: 'title', msgid: 'Free them', msgstr: 'أطلقوا سراحهم' }
const read = (text: string) => readPo(bytesOf(text))

describe('a catalogue as PO', () => {
  it('comes back as it went, whatever is in it', () => {
    fc.assert(
      fc.property(catalogueArbitrary, (messages) => {
        expect(bare(read(writePo(outgoing(messages))).entries)).toEqual(messages)
      }),
      { numRuns: 300 },
    )
  }, 30_000)

  it('comes back from a file with the line ends of Windows, a byte order mark, or in UTF-16', () => {
    fc.assert(
      fc.property(catalogueArbitrary, (messages) => {
        const text = `\ufeff${writePo(outgoing(messages)).replaceAll('\n', '\r\n')}`
        expect(bare(read(text).entries)).toEqual(messages)
        const wide = new Uint8Array(Buffer.from(text, 'utf16le'))
        expect(bare(readPo(wide).entries)).toEqual(messages)
      }),
    )
  }, 30_000)

  it('says of which document and in which locale it is', () => {
    const catalogue = { ...outgoing([there]), locale: 'zh-Hant' }
    expect(read(writePo(catalogue))).toMatchObject({
      of: 'campaigns',
      documentId: '65f0c0ffee',
      locale: 'zh-Hant',
    })
    expect(writePo(catalogue)).toContain('"Language: zh_TW\\n"')
  })

  it('says never who wrote it', () => {
    expect(writePo(outgoing([{ ...there, by: 'account-1' }]))).not.toContain('account-1')
  })

  it('is read by another reader to the same texts', () => {
    const long = `${'a word '.repeat(30)}"quoted" \\ and\ta tab\nnext`
    const table = otherReader.parse(writePo(outgoing([{ ...there, msgstr: long }])))
    expect(table.translations.title?.['Free them']?.msgstr).toEqual([long])
    expect(table.headers['Plural-Forms']).toMatch(/^nplurals=6;/)
  })

  it('does not give the marks of one entry to another that a tool made of it', () => {
    const marked = writePo(outgoing([{ ...there, rev: 7, reviewed: true }]))
    const guessed = marked.replace('msgid "Free them"', 'msgid "Free them all"')
    expect(bare(read(guessed).entries)).toEqual([{ ...there, msgid: 'Free them all' }])
  })
})

describe('a broken PO file', () => {
  const head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'

  it.each([
    ['a quote missing', 'msgctxt "title"\nmsgid "Free them\nmsgstr ""', 'closing', 6],
    ['a quote in the midst', 'msgctxt "title"\nmsgid "Free "them""\nmsgstr ""', 'stray', 6],
    ['an unknown escape', 'msgctxt "t"\nmsgid "a"\nmsgstr "\\q"', 'escape', 7],
    ['an escape at the end', 'msgctxt "t"\nmsgid "a"\nmsgstr "\\', 'closing', 7],
    ['bytes that are no character', 'msgctxt "t"\nmsgid "a"\nmsgstr "\\303"', 'escape', 7],
    ['an unknown keyword', 'msgctx "t"\nmsgid "a"\nmsgstr ""', 'keyword', 5],
    ['an index where none is', 'msgid[0] "a"\nmsgstr ""', 'keyword', 5],
    ['no msgstr before the next', 'msgid "a"\n\nmsgid "b"\nmsgstr ""', 'msgstr', 5],
    ['no msgstr at the end', 'msgctxt "t"\nmsgid "a"\n', 'msgstr', 5],
    ['a msgstr alone', 'msgstr "x"', 'order', 5],
    ['a context after its msgid', 'msgid "a"\nmsgctxt "t"\nmsgstr ""', 'order', 6],
    ['a keyword without a text', 'msgctxt "t"\nmsgid\nmsgstr ""', 'string', 6],
    ['an entry half obsolete', 'msgctxt "t"\n#~ msgid "a"\nmsgstr ""', 'order', 6],
    ['an entry twice', 'msgid "a"\nmsgstr ""\n\nmsgid "a"\nmsgstr ""', 'twice', 8],
    ['text of no entry', 'nonsense: 1', 'keyword', 5],
    ['a page', '<!doctype html>', 'stray', 5],
  ])('with %s is refused, with its line', (_, text, code, line) => {
    expect(faultOf(() => read(head + text))).toEqual({ code, line })
  })

  it('in a charset that it does not keep to is refused with the line', () => {
    const text = `${head}msgid "a"\nmsgstr "`
    const bytes = Uint8Array.from([...bytesOf(text), 0xe9, 0x22, 0x0a])
    expect(faultOf(() => readPo(bytes))).toEqual({ code: 'bytes', line: 6 })
    const unknown = bytesOf(head.replace('UTF-8', 'KLINGON'))
    expect(faultOf(() => readPo(unknown))).toEqual({ code: 'charset', line: 3 })
  })

  it('that is empty says so', () => {
    expect(faultOf(() => read('\n'))).toEqual({ code: 'empty', line: null })
  })

  it.each([
    ['one endless text', (long: string) => `msgctxt "t"\nmsgid "${long.replaceAll(' ', 'a')}`],
    ['escapes without end', (long: string) => `msgid "${long.replaceAll(' ', '\\n')}`],
    ['numbers without end', (long: string) => `msgid "${long.replaceAll(' ', '\\101')}`],
    ['endless space', (long: string) => `msgid "a"${long}x`],
    ['an endless comment', (long: string) => `# countersign: ${long}x\nmsgid "a"\nmsgstr "`],
  ])(
    'of %s is refused in the time of one look',
    (_, text) => {
      expect(faultOf(() => read(text(' '.repeat(2_000_000))))).toHaveProperty('code')
    },
    20_000,
  )

  it('never takes a character for another, and never hangs', () => {
    fc.assert(
      fc.property(catalogueArbitrary, fc.nat(), fc.string({ maxLength: 3 }), (all, cut, noise) => {
        const text = writePo(outgoing(all))
        const at = cut % text.length
        faultOf(() => read(text.slice(0, at) + noise + text.slice(at + 1)))
      }),
    )
  }, 30_000)
})

describe('a PO file of another hand', () => {
  it('is read in the charset that it names', () => {
    const bytes = Uint8Array.from([
      ...bytesOf(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=windows-1256\\n"\n\nmsgctxt "t"\nmsgid "a"\nmsgstr "',
      ),
      ...[0xe3, 0xd1, 0xcd, 0xc8, 0xc7],
      0x22,
    ])
    expect(bare(readPo(bytes).entries)[0]?.msgstr).toBe('مرحبا')
  })

  it('may number its characters, and write its previous texts and comments in any order', () => {
    const text = [
      'msgid ""',
      'msgstr "Language: ar\\nContent-Type: text/plain; charset=CHARSET\\n"',
      '#| msgctxt "old"',
      '#| msgid ""',
      '#| "Free "',
      '#| "him"',
      '#: a.html:3 b.html:4',
      '#, no-wrap, fuzzy',
      '#. For the head of the page',
      '#! of some tool',
      '#',
      'msgctxt "title" msgid',
      '"Free"',
      '  "\\x20\\164hem" ""',
      'msgstr "\\303\\251\\a"',
    ].join('\n')
    const broken = faultOf(() => read(text))
    expect(broken).toEqual({ code: 'stray', line: 12 })
    const entry = { msgctxt: 'title', msgid: 'Free them', msgstr: 'é\u0007' }
    const { locale, entries } = read(text.replace('"title" msgid', '"title"\nmsgid'))
    expect([locale, bare(entries)]).toEqual([
      'ar',
      [{ ...entry, fuzzy: true, previousMsgid: 'Free him' }],
    ])
  })

  it('tells entries with plural forms', () => {
    const text =
      'msgctxt "t"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] ""\n"y"\n\nmsgctxt "u"\nmsgid "c"\nmsgstr "z"'
    expect(read(text).entries).toMatchObject([
      { msgid: 'a', msgstr: 'x', plural: true, line: 1 },
      { msgid: 'c', msgstr: 'z', line: 8 },
    ])
  })

  it('may repeat as obsolete what is in force', () => {
    const text =
      '#~ msgctxt "t"\n#~ msgid "a"\n#~ msgstr "old"\n\nmsgctxt "t"\nmsgid "a"\nmsgstr "new"\n\n#~ msgctxt "t"\n#~ msgid "b"\n#~ msgstr "gone"'
    expect(bare(read(text).entries)).toEqual([
      { msgctxt: 't', msgid: 'a', msgstr: 'new' },
      { msgctxt: 't', msgid: 'b', msgstr: 'gone', obsolete: true },
    ])
  })
})
