import { describe, expect, it } from 'vitest'
import type { CatalogueMessage } from '@/domain/translation/message'
import { judge } from '../import/judge'
import { gettext, hasGettext } from '../testing/gettext'
import { bare, outgoing } from '../testing/outgoing'
import { readPo } from './read-po'
import { writePo } from './write-po'

const [title, appeal, demand, gone]: [
  CatalogueMessage,
  CatalogueMessage,
  CatalogueMessage,
  CatalogueMessage,
] = [
  {
    msgctxt: 'title',
    msgid: 'Free the workers',
    msgstr: 'أطلقوا سراح العمال',
    rev: 2,
    reviewed: true,
  },
  {
    msgctxt: 'appeal',
    msgid: `Sign the <1>petition</1> &amp; share it with “${'your union '.repeat(9)}”.\tNow\\then "soon"`,
    msgstr: `وقّعوا <1>العريضة</1> &amp; شاركوها ${'مع نقابة AFL-CIO '.repeat(9)}\n新闻\u2028 "x"\\`,
    rev: 1,
    machine: true,
  },
  {
    msgctxt: 'demands.text',
    msgid: 'Reinstate all who were dismissed for it',
    msgstr: 'أعيدوا المفصولين',
    fuzzy: true,
    previousMsgid: 'Reinstate all who were dismissed',
    rev: 4,
  },
  { msgctxt: 'summary', msgid: 'What was said before', msgstr: 'ما قيل', obsolete: true, rev: 5 },
]
const all = [title, appeal, demand, gone]
const exported = writePo(outgoing(all))
const empty = (...messages: CatalogueMessage[]) =>
  writePo(outgoing(messages.map(({ msgctxt, msgid }) => ({ msgctxt, msgid, msgstr: '' }))))

describe.skipIf(!hasGettext())('what GNU gettext makes of an export', () => {
  it('is sound to msgfmt', () => {
    expect(gettext('msgfmt', ['--check'], exported).length).toBeGreaterThan(100)
  })

  it.each([[['--width=20']], [['--no-wrap']], [['--sort-output']], [['--escape']]])(
    'by msgcat %s is the same catalogue',
    (options) => {
      const { entries, of, documentId, locale } = readPo(gettext('msgcat', options, exported))
      expect(new Set(bare(entries))).toEqual(new Set(all))
      expect([of, documentId, locale]).toEqual(['campaigns', '65f0c0ffee', 'ar'])
    },
  )

  it('by msgconv in UTF-16 or GB18030 is the same catalogue', () => {
    const { entries } = readPo(gettext('msgconv', ['--to-code=GB18030'], exported))
    expect(bare(entries)).toEqual(all)
  })

  it('by msgattrib loses what is obsolete, and what is fuzzy is approved', () => {
    const options = ['--no-obsolete', '--clear-fuzzy', '--clear-previous']
    const { entries } = readPo(gettext('msgattrib', options, exported))
    const { fuzzy, previousMsgid, ...approved } = demand
    expect(bare(entries)).toEqual([title, appeal, approved])
    const kindOf = () => 'text' as const
    const present = { merged: all, kindOf, from: 'en', to: 'ar' }
    expect(judge(entries, present)).toMatchObject({
      edits: [{ msgid: demand.msgid, msgstr: demand.msgstr, rev: 4 }],
      unchanged: 2,
      refused: [],
    })
  })

  it('by msgattrib --set-fuzzy is all fuzzy', () => {
    const { entries } = readPo(gettext('msgattrib', ['--set-fuzzy'], exported))
    expect(entries.filter(({ fuzzy }) => fuzzy)).toHaveLength(4)
  })

  it('by msgmerge with a template of today goes in where the source still says the same', () => {
    const retitled = { msgctxt: 'title', msgid: 'Free all the workers', msgstr: '' }
    const back = { msgctxt: 'summary', msgid: gone.msgid, msgstr: '' }
    const template = empty(retitled, appeal, demand, back)
    const { entries } = readPo(gettext('msgmerge', ['--previous', '--quiet'], exported, template))
    const { obsolete, ...returned } = gone
    expect(bare(entries)).toEqual([
      {
        ...retitled,
        msgstr: title.msgstr,
        fuzzy: true,
        previousMsgid: title.msgid,
      },
      appeal,
      demand,
      returned,
    ])
    const merged = [retitled, { ...appeal, rev: 2, msgstr: 'another' }, demand, { ...back, rev: 5 }]
    const kindOf = () => 'text' as const
    const { edits, conflicts } = judge(entries, { merged, kindOf, from: 'en', to: 'ar' })
    expect(edits.map(({ msgid, fuzzy, previousMsgid }) => [msgid, fuzzy, previousMsgid])).toEqual([
      [retitled.msgid, true, title.msgid],
      [back.msgid, undefined, undefined],
    ])
    expect(conflicts).toMatchObject([{ msgid: appeal.msgid, theirs: 'another', rev: 2 }])
  })
})
