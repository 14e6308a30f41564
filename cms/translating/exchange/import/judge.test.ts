import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogueMessage } from '@/domain/translation/message'
import { readPo } from '../po/read-po'
import { writePo } from '../po/write-po'
import { catalogueArbitrary } from '../testing/catalogue-arbitrary'
import { bytesOf, outgoing } from '../testing/outgoing'
import { readXliff } from '../xliff/read-xliff'
import { writeXliff } from '../xliff/write-xliff'
import { judge, type Present } from './judge'

const present = (...merged: CatalogueMessage[]): Present => ({
  merged,
  kindOf: (msgctxt) => (msgctxt === 'appeal' ? 'rich-text' : 'text'),
  from: 'en',
  to: 'de',
})

const stored = { msgctxt: 'title', msgid: 'Free them', msgstr: 'Lasst sie frei', rev: 3 }
const entry = { ...stored, line: 7 }

describe('the entries of a file', () => {
  it('change nothing where nothing was changed, in either format', () => {
    fc.assert(
      fc.property(catalogueArbitrary, (messages) => {
        const untouched = { edits: [], unchanged: messages.length, refused: [], conflicts: [] }
        const po = readPo(bytesOf(writePo(outgoing(messages))))
        expect(judge(po.entries, present(...messages))).toEqual(untouched)
        const [xliff] = readXliff(bytesOf(writeXliff(outgoing(messages))))
        expect(judge(xliff?.entries ?? [], present(...messages))).toEqual(untouched)
      }),
    )
  }, 30_000)

  it('with other words are edits of the words that were exported, and give no review', () => {
    const changed = { ...entry, msgstr: 'Befreit sie', reviewed: true }
    expect(judge([changed], present({ ...stored, reviewed: true }))).toMatchObject({
      edits: [{ msgctxt: 'title', msgid: 'Free them', msgstr: 'Befreit sie', rev: 3 }],
      unchanged: 0,
    })
    expect(judge([changed], present(stored)).edits[0]).not.toHaveProperty('reviewed')
  })

  it('do not write over what was changed since', () => {
    const { edits, conflicts } = judge(
      [{ ...entry, msgstr: 'Befreit sie', rev: 2 }],
      present(stored),
    )
    expect(edits).toEqual([])
    expect(conflicts).toMatchObject([
      { yours: 'Befreit sie', theirs: 'Lasst sie frei', rev: 3, line: 7, msgid: 'Free them' },
    ])
    const sameNow = judge([{ ...entry, rev: 2 }], present(stored))
    expect(sameNow).toMatchObject({ unchanged: 1, conflicts: [] })
  })

  it('that lost their mark never write over words, but fill what is empty', () => {
    const { rev, ...unmarked } = entry
    const changed = { ...unmarked, msgstr: 'Befreit sie' }
    expect(judge([changed], present(stored)).conflicts).toHaveLength(1)
    expect(judge([changed], present({ ...stored, msgstr: '', rev: 0 })).edits).toHaveLength(1)
  })

  it('take no words away', () => {
    expect(judge([{ ...entry, msgstr: ' ' }], present(stored))).toMatchObject({
      edits: [],
      unchanged: 1,
    })
  })

  it('stay fuzzy, and are no longer where somebody says so', () => {
    const guess = { ...stored, fuzzy: true, previousMsgid: 'Free him' }
    expect(judge([entry], present(guess)).edits).toEqual([stored])
    expect(judge([{ ...entry, fuzzy: true }], present(stored)).edits).toEqual([
      { ...stored, fuzzy: true },
    ])
    const { edits } = judge(
      [{ ...entry, msgstr: 'x', fuzzy: true, previousMsgid: 'Free her' }],
      present(guess),
    )
    expect(edits).toEqual([{ ...guess, msgstr: 'x', previousMsgid: 'Free her' }])
  })

  it.each([
    ['whose source has changed', { ...entry, msgid: 'Free all' }, 'changed'],
    ['of another field', { ...entry, msgctxt: 'summary' }, 'changed'],
    ['without a field', { ...entry, msgctxt: '' }, 'noContext'],
    ['with plural forms', { ...entry, plural: true }, 'plural'],
    ['that are too long', { ...entry, msgstr: 'x'.repeat(50_001) }, 'tooLong'],
    ['with a tag that is not in the source', { ...entry, msgstr: 'Frei <1>x</1>' }, 'check'],
  ])('%s are refused by name, and the rest goes in', (_, bad, code) => {
    const other = { ...stored, msgid: 'Pay them', msgstr: '' }
    const good = { ...other, msgstr: 'Bezahlt sie', line: 9 }
    const { refused, edits } = judge([bad, good], present(stored, other))
    expect(refused).toMatchObject([{ msgid: bad.msgid, line: 7, code }])
    expect(refused[0]?.reason).toMatch(/^[A-Z].*\.$/)
    expect(edits).toHaveLength(1)
    if (code === 'check') expect(refused[0]?.problem).toMatchObject({ level: 'error' })
  })

  it('may be broken while they are fuzzy', () => {
    const { edits } = judge([{ ...entry, msgstr: '<1>x', fuzzy: true }], present(stored))
    expect(edits).toHaveLength(1)
  })

  it('of obsolete sources are left alone, in the file as in the catalogue', () => {
    expect(judge([{ ...entry, msgstr: 'x', obsolete: true }], present(stored)).unchanged).toBe(1)
    const gone = present({ ...stored, obsolete: true })
    expect(judge([{ ...entry, msgstr: 'x' }], gone).refused).toMatchObject([{ code: 'changed' }])
  })

  it('are found in files that do not keep white space, and tidied only there', () => {
    const loose = { ...entry, msgid: '\n  Free\n  them ', msgstr: ' Befreit\n  sie ' }
    expect(judge([{ ...loose, loose: true }], present(stored)).edits).toMatchObject([
      { msgid: 'Free them', msgstr: 'Befreit sie' },
    ])
    expect(judge([loose], present(stored)).refused).toHaveLength(1)
  })
})
