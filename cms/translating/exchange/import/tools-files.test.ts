import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bare } from '../testing/outgoing'
import { judge } from './judge'
import { readFile } from './read-file'

const read = (name: string) =>
  readFile({
    name,
    bytes: new Uint8Array(readFileSync(new URL(`../testing/fixtures/${name}`, import.meta.url))),
  })

describe('a file as tools write it', () => {
  it('by Poedit: wrapped, with comments, a former text and what is obsolete', () => {
    const [part] = read('poedit.po')
    expect(part).toMatchObject({ of: 'campaigns', documentId: '65f0c0ffee', locale: 'zh_TW' })
    expect(bare(part?.entries ?? [])).toEqual([
      {
        msgctxt: 'title',
        msgid: 'Free the Jiashi workers',
        msgstr: '釋放佳士工人',
        fuzzy: true,
        previousMsgid: 'Free the workers of Jiashi',
      },
      {
        msgctxt: 'appeal',
        msgid:
          'On 27 July 2018 police in <1>Shenzhen</1> arrested thirty workers &amp; supporters.\nThey are still held.',
        msgstr: '二〇一八年七月二十七日，<1>深圳</1>警方逮捕了三十名工人與聲援者。\n他們仍被關押。',
      },
      {
        msgctxt: 'summary',
        msgid: 'Gone "since" then',
        msgstr: '已經\\不在',
        obsolete: true,
      },
    ])
  })

  it('by Virtaal: in an old charset, with flags of its own, entries without a line between', () => {
    const [part] = read('virtaal.po')
    expect(part?.locale).toBe('de')
    expect(bare(part?.entries ?? [])).toEqual([
      {
        msgctxt: 'title',
        msgid: 'Free the Jiashi workers',
        msgstr: 'Freiheit für die Arbeiter von Jiashi',
      },
      {
        msgctxt: 'demands.text',
        msgid: 'Reinstate them',
        msgstr: 'Stellt sie wieder ein',
        fuzzy: true,
      },
    ])
  })

  it('by OmegaT: indented, its elements written at length, notes added, targets filled in', () => {
    const [part] = read('omegat.xlf')
    expect(part).toMatchObject({ of: 'campaigns', documentId: '65f0c0ffee', locale: 'ar' })
    const sources = [
      {
        msgctxt: 'appeal',
        msgid: 'Sign &amp; share the <1>petition</1>  now<2/>',
        msgstr: '',
        rev: 2,
      },
      { msgctxt: 'title', msgid: 'Free the workers', msgstr: '' },
    ]
    const present = {
      merged: sources,
      kindOf: (msgctxt: string) => (msgctxt === 'appeal' ? 'rich-text' : 'text') as 'text',
      from: 'en',
      to: 'ar',
    }
    expect(judge(part?.entries ?? [], present)).toEqual({
      edits: [
        {
          msgctxt: 'appeal',
          msgid: 'Sign &amp; share the <1>petition</1>  now<2/>',
          msgstr: '<2/>وقّعوا &amp; شاركوا <1>العريضة</1> الآن مع AFL-CIO',
          rev: 2,
        },
        { msgctxt: 'title', msgid: 'Free the workers', msgstr: 'أطلقوا سراح العمال', rev: 0 },
      ],
      unchanged: 0,
      refused: [],
      conflicts: [],
    })
  })
})
