import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { type CitedSpeech, cslItem } from '@/domain/speech/citation/csl-item'
import { locales } from '@/i18n/locales'
import { writeBibtex } from './write-bibtex'
import { writeRis } from './write-ris'
import { writeText } from './write-text'

const cited: CitedSpeech = {
  slug: 'at-the-gate',
  title: 'Bread & roses, 50% {now}',
  originalTitle: '劳工讲演',
  speaker: '魏京生',
  occasion: 'Strike_day',
  place: 'Factory #3',
  date: { edtf: '1998-01-29', words: '29 January 1998' },
  translators: ['B. Baum'],
  language: 'en',
  genre: 'Speech',
  site: 'The Site',
  address: 'https://site.example/en/speeches/at-the-gate',
  paragraph: { name: 'p3', words: 'Paragraph 3' },
  notes: ['Written down by 蔡崇国'],
}
const item = cslItem(cited)
const dated = { date: '29 January 1998', year: '1998' }

describe('the BibTeX of a citation', () => {
  it('has the fields of BibTeX and of biblatex, in UTF-8, with TeX’s own signs escaped', () => {
    expect(writeBibtex(item, '1998-01-29', true)).toBe(
      [
        '@misc{at-the-gate-p3,',
        '\tauthor = {{魏京生}},',
        '\tentrysubtype = {Speech},',
        '\teventdate = {1998-01-29},',
        '\tvenue = {Factory \\#3},',
        '\teventtitle = {Strike\\_day},',
        '\tdate = {1998-01-29},',
        '\tlanguage = {en},',
        '\tnote = {Paragraph 3. Written down by 蔡崇国.},',
        '\torigtitle = {劳工讲演},',
        '\tpublisher = {The Site},',
        '\ttitle = {Bread \\& roses, 50\\% \\{now\\}},',
        '\ttranslator = {{B. Baum}},',
        '\turl = {https://site.example/en/speeches/at-the-gate#p3},',
        '\tyear = {1998},',
        '\tpages = {3},',
        '\tpagination = {paragraph},',
        '\tbookpagination = {paragraph},',
        '\thowpublished = {Speech},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('counts no paragraphs where the whole is cited', () => {
    expect(writeBibtex(cslItem({ ...cited, paragraph: null }), null, false)).not.toMatch(
      /pag(?:es|ination)|Paragraph/,
    )
  })

  it('doubts a date where it is doubtful: EDTF for biblatex, no year for those who cannot doubt', () => {
    const doubtful = cslItem({ ...cited, date: { edtf: '2002-11-08?', words: 'perhaps' } })
    const written = writeBibtex(doubtful, '2002-11-08?', false)
    expect(written).toContain('\tdate = {2002-11-08?},')
    expect(written).not.toMatch(/\tyear =/)
  })

  it('can be read back', () => {
    const [read] = new Cite(writeBibtex(item, '1998-01-29', true)).data
    expect(read).toMatchObject({
      title: expect.stringContaining('Bread & roses, 50%'),
      URL: item.URL,
      issued: { 'date-parts': [[1998, 1, 29]] },
    })
  })
})

describe('the RIS of a citation', () => {
  it('keeps the translated title, and pads its date', () => {
    const lines = writeRis(item, '').split('\r\n')
    expect(lines[0]).toBe('TY  - ELEC')
    expect(lines).toContain('TI  - Bread & roses, 50% {now}')
    expect(lines).toContain('AU  - 魏京生')
    expect(lines).toContain('DA  - 1998/01/29/')
    expect(lines).toContain(`UR  - ${item.URL}`)
    expect(lines.slice(-2)).toEqual(['ER  - ', ''])
  })

  it('says in its notes which paragraph is cited, if one is', () => {
    expect(writeRis(item, '')).toContain('N1  - Paragraph 3. Written down by 蔡崇国.\r\n')
    expect(writeRis(cslItem({ ...cited, paragraph: null }), '')).toContain(
      'N1  - Written down by 蔡崇国.\r\n',
    )
  })

  it('breaks no line, however long', () => {
    const long = cslItem({ ...cited, notes: [`${'Written '.repeat(40)}down`] })
    const lines = writeRis(long, '').trimEnd().split('\r\n')
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/)
    expect(lines).toContain(`N1  - Paragraph 3. ${'Written '.repeat(40)}down.`)
  })

  it('says with a date what is not certain of it', () => {
    expect(writeRis(item, '29 January 1998, uncertain')).toContain(
      'DA  - 1998/01/29/29 January 1998, uncertain\r\n',
    )
  })

  it.each(['2002-11-08?', '2002~', '1998/1999'])('gives no plain year for %s', (edtf) => {
    const doubtful = cslItem({ ...cited, date: { edtf, words: 'perhaps' } })
    const written = writeRis(doubtful, 'perhaps')
    expect(written).not.toMatch(/^PY/m)
    expect(written).toMatch(/^DA {2}- \d{4}\/.*\/perhaps\r$/m)
    expect(writeRis(item, '')).toContain('PY  - 1998\r\n')
  })

  it('can be read back', () => {
    const [read] = new Cite(writeRis(item, '')).data
    expect(read).toMatchObject({ title: cited.title, URL: item.URL })
  })
})

describe('a citation in words', () => {
  it('names speaker, date, both titles, translator, occasion and the lasting address', () => {
    expect(writeText(item, 'en', dated)).toEqual({
      reference:
        '魏京生. (29 January 1998). Bread & roses, 50% {now} [劳工讲演] (B. Baum, Trans.) [Speech]. Strike_day, Factory #3. The Site. https://site.example/en/speeches/at-the-gate#p3',
      inText: '(魏京生, 1998, para. 3)',
    })
  })

  it.each([
    ['de', 'Übers.', 'Abs. 3'],
    ['fr', 'Trad.', 'paragr. 3'],
    ['es', 'Trad.', 'párr. 3'],
    ['zh-Hans', '译', '段落 3'],
    ['zh-Hant', '譯', '段落 3'],
    ['ar', 'ترجمة', 'الفقرة 3'],
  ] as const)('speaks %s', (locale, translator, paragraph) => {
    const { reference, inText } = writeText(item, locale, dated)
    expect(reference).toContain(`B. Baum, ${translator}`)
    expect(inText).toContain(paragraph)
  })

  it('says in every locale that there is no date where there is none', () => {
    const { issued: _, ...undated } = item
    for (const locale of locales) {
      const { reference } = writeText(undated, locale, { date: null, year: null })
      expect(reference).toMatch(/^魏京生\. \([^)\d]+\)/)
    }
  })

  it('keeps the doubts of a date', () => {
    const doubtful = { date: '8 November 2002, uncertain', year: '2002, uncertain' }
    expect(writeText(item, 'en', doubtful)).toMatchObject({
      reference: expect.stringContaining('(8 November 2002, uncertain)'),
      inText: '(魏京生, 2002, uncertain, para. 3)',
    })
  })
})
