import { describe, expect, test } from 'vitest'
import { applyCatalogue } from './apply'
import type { TranslatableField } from './field'
import type { CatalogueMessage } from './message'
import { deepFreeze } from './testing/deep-freeze'
import { block, footnote, leaf, link, paragraph, richText, text } from './testing/lexical'

const FIELDS: TranslatableField[] = [
  { name: 'title', kind: 'text' },
  { name: 'appeal', kind: 'rich-text' },
  { name: 'demands', kind: 'array', fields: [{ name: 'text', kind: 'text' }] },
]
const LOCALES = { locale: 'ar', originalLocale: 'en' }

function entry(msgctxt: string, msgid: string, msgstr: string, rest = {}): CatalogueMessage {
  return { msgctxt, msgid, msgstr, ...rest }
}

function lay(document: object, ...catalogue: CatalogueMessage[]) {
  return applyCatalogue(deepFreeze(document), FIELDS, deepFreeze(catalogue), LOCALES)
}

/** Lays a catalogue for `appeal` over blocks, and gives back the blocks. */
function layBlocks(blocks: unknown[], ...pairs: [string, string][]) {
  const catalogue = pairs.map(([msgid, msgstr]) => entry('appeal', msgid, msgstr))
  const { document } = lay({ appeal: richText(...blocks) }, ...catalogue)
  return (document as { appeal: ReturnType<typeof richText> }).appeal.root.children
}

describe('text leaves', () => {
  const demands = [
    { id: 'a', text: 'Release them' },
    { id: 'b', text: 'Reinstate them' },
  ]

  test('are translated where there is a translation, and listed where there is none', () => {
    const overlay = lay(
      { title: 'Appeal', demands, slug: 'x' },
      entry('title', 'Appeal', 'نداء'),
      entry('demands.text', 'Reinstate them', 'أعيدوهم'),
    )
    expect(overlay.document).toEqual({
      title: 'نداء',
      demands: [demands[0], { id: 'b', text: 'أعيدوهم' }],
      slug: 'x',
    })
    expect(overlay.untranslated).toEqual(['demands.0.text'])
  })

  test('never take a translation of another field', () => {
    expect(lay({ title: 'Appeal' }, entry('demands.text', 'Appeal', 'x')).untranslated).toEqual([
      'title',
    ])
  })

  test.each([
    ['fuzzy', { fuzzy: true }, 'x'],
    ['empty', {}, ''],
    ['blank', {}, ' \n'],
    ['with a tag that the source does not have', {}, 'x <1>y</1>'],
  ])('stay in the original when the translation is %s', (_, rest, msgstr) => {
    const document = { title: 'Appeal' }
    expect(lay(document, entry('title', 'Appeal', msgstr, rest)).document).toBe(document)
  })

  test('take back an obsolete translation when its source is there', () => {
    const overlay = lay({ title: 'Appeal' }, entry('title', 'Appeal', 'نداء', { obsolete: true }))
    expect(overlay.document).toEqual({ title: 'نداء' })
  })

  test('without words are neither translated nor listed', () => {
    expect(lay({ title: '—' })).toMatchObject({ untranslated: [], translation: { total: 0 } })
  })
})

describe('rich text', () => {
  test('takes the words of the translation and the links of the source', () => {
    const line = [text('Sign the '), link('https://example.org', text('petition')), text(' now', 1)]
    expect(
      layBlocks(
        [paragraph(...line)],
        ['Sign the <1>petition</1><2> now</2>', '<2>الآن</2> وقّعوا <1>العريضة</1>'],
      ),
    ).toEqual([
      paragraph(text('الآن', 1), text(' وقّعوا '), link('https://example.org', text('العريضة'))),
    ])
  })

  test('marks a block that is left in the original, and only that one', () => {
    const [first, second] = [paragraph(text('One')), paragraph(text('Two'))]
    expect(layBlocks([first, second, leaf('horizontalrule')], ['Two', 'اثنان'])).toEqual([
      { ...first, lang: 'en' },
      paragraph(text('اثنان')),
      leaf('horizontalrule'),
    ])
  })

  test('marks a note by itself, and carries it along with its translated line', () => {
    const blocks = [
      paragraph(text('One'), footnote('f1', 'Note one')),
      paragraph(text('Two'), footnote('f2', 'Note two & more')),
    ]
    const [one, two] = layBlocks(
      blocks,
      ['One<1/>', '<1/>واحد'],
      ['Note two &amp; more', 'ملاحظة & &lt;'],
    )
    const untold = footnote('f1', 'Note one')
    const fields = { ...(untold.fields as object), lang: 'en' }
    expect(one).toEqual(paragraph({ ...untold, fields }, text('واحد')))
    expect(two).toEqual({
      ...paragraph(text('Two'), footnote('f2', 'ملاحظة & <')),
      lang: 'en',
    })
  })

  test('drops the direction of what it translates, and of the lists around it', () => {
    const ltr = { direction: 'ltr' }
    const list = (...items: unknown[]) => block('list', items, ltr)
    const item = (words: string, rest: object) => block('listitem', [text(words)], rest)
    expect(
      layBlocks(
        [list(item('One', ltr), item('Two', ltr)), list(item('Three', ltr))],
        ['One', 'واحد'],
      ),
    ).toEqual([
      block('list', [item('واحد', {}), item('Two', { ...ltr, lang: 'en' })]),
      list(item('Three', { ...ltr, lang: 'en' })),
    ])
  })

  test('a translated list in an item left in the original says its own language', () => {
    const inner = (words: string) => block('list', [block('listitem', [text(words)])])
    expect(
      layBlocks([block('listitem', [text('Outer'), inner('Inner')])], ['Inner', 'داخل']),
    ).toEqual([
      { ...block('listitem', [text('Outer'), { ...inner('داخل'), lang: 'ar' }]), lang: 'en' },
    ])
  })

  test('an item is translated around the list in its midst', () => {
    const inner = (words: string) => block('list', [block('listitem', [text(words)])])
    expect(
      layBlocks(
        [block('listitem', [text('Before'), inner('Inner'), text('after')])],
        ['Before<1/>after', 'قبل<1/>بعد'],
        ['Inner', 'داخل'],
      ),
    ).toEqual([block('listitem', [text('قبل'), inner('داخل'), text('بعد')])])
  })

  test('what has not changed is the very same object', () => {
    const document = { title: 'Appeal', appeal: richText(paragraph(text('One'))), demands: [] }
    const overlay = lay(document, entry('title', 'Appeal', 'نداء'), entry('appeal', 'One', 'One'))
      .document as typeof document
    expect(overlay.appeal).toBe(document.appeal)
    expect(overlay.demands).toBe(document.demands)
  })
})

describe('the summary', () => {
  const document = { title: 'Appeal', demands: [{ text: 'Release all workers' }, { text: 'Pay' }] }
  const title = entry('title', 'Appeal', 'نداء')
  const release = entry('demands.text', 'Release all workers', 'أطلقوا سراحهم')
  const pay = entry('demands.text', 'Pay', 'ادفعوا')
  const old = entry('demands.text', 'Release all the workers', 'أطلقوا')

  test.each([
    ['none', [], 3, 0, ['appeal']],
    ['partial', [title], 2, 0, ['title', 'appeal']],
    ['outdated', [title, old], 1, 1, ['title', 'appeal']],
    ['outdated', [title, { ...release, fuzzy: true }, pay], 0, 1, ['title', 'appeal']],
    ['none', [old], 2, 1, ['appeal']],
    ['complete', [title, release, pay, old], 0, 0, ['title', 'appeal', 'demands']],
  ])('says %s', (state, catalogue, missing, outdated, translated) => {
    expect(lay(document, ...catalogue).translation).toEqual({
      ...LOCALES,
      state,
      total: 3,
      missing,
      outdated,
      translated,
    })
  })

  test('says that a document in its own language is the original, and touches nothing', () => {
    const locales = { locale: 'en', originalLocale: 'en' }
    const overlay = applyCatalogue(document, FIELDS, [title], locales)
    expect(overlay.document).toBe(document)
    expect(overlay.untranslated).toEqual([])
    expect(overlay.translation).toEqual({
      ...locales,
      state: 'original',
      total: 3,
      missing: 0,
      outdated: 0,
      translated: ['title', 'appeal', 'demands'],
    })
  })
})
