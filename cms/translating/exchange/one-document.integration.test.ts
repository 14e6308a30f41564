import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make, unique } from '@/test/harness/documents'
import {
  campaign,
  catalogueOf,
  exported,
  fileOf,
  filledIn,
  imported,
  placeOf,
  translatorOf,
} from './testing/exchange-desk'
import { bytesOf } from './testing/outgoing'

let translator: Required<Who>

beforeAll(async () => {
  translator = await translatorOf('de')
})

const eventsOf = async (documentId: string) => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'translation-events',
    depth: 0,
    where: { and: [{ documentId: { equals: documentId } }, { event: { equals: 'imported' } }] },
  })
  return docs
}

describe('one document', () => {
  it.each(['po', 'xliff'])(
    'goes out as %s, and comes back as edits of who sends it',
    async (format) => {
      const title = unique('Free the workers')
      const { id, slug } = await campaign(title)
      const sent = await exported(`${placeOf(id)}&format=${format}`, translator)
      expect(sent.status, sent.text).toBe(200)
      const extension = format === 'po' ? 'po' : 'xlf'
      expect(sent.headers.get('content-disposition')).toBe(
        `attachment; filename="${slug}.de.${extension}"`,
      )
      expect(sent.headers.get('content-type')).toMatch(/^(text\/x-gettext|application\/xliff)/)
      expect(sent.headers.get('cache-control')).toBe('private, no-store')
      const file =
        format === 'po'
          ? filledIn(sent.text, { [title]: 'Freiheit', 'Reinstate them': 'Stellt sie ein' })
          : sent.text
              .replace(`>${title}</source>`, `>${title}</source><target>Freiheit</target>`)
              .replace('>Reinstate them</source>', '$&<target>Stellt sie ein</target>')
      const query = { locale: 'de' }
      const name = fileOf(`renamed.${extension}`, file)
      const dry = await imported({ ...query, dry: 'true' }, translator, name)
      expect(dry.report).toMatchObject({ dry: true, broken: [] })
      expect(await catalogueOf(id, 'de')).toBeNull()
      const { status, report } = await imported(query, translator, name)
      expect(status).toBe(200)
      expect(report.documents).toEqual(dry.report.documents)
      expect(report.documents).toMatchObject([
        { of: 'campaigns', documentId: id, title, taken: 2, refused: [], conflicts: [] },
      ])
      const catalogue = await catalogueOf(id, 'de')
      expect(catalogue?.row._status).toBe('draft')
      expect(catalogue?.of(title)).toEqual({
        msgctxt: 'title',
        msgid: title,
        msgstr: 'Freiheit',
        rev: 1,
        by: translator.id,
      })
      expect(await eventsOf(id)).toMatchObject([{ locale: 'de', by: translator.id }])
      const again = await exported(`${placeOf(id)}&format=${format}`, translator)
      const third = await imported(query, translator, fileOf(`a.${extension}`, again.bytes))
      expect(third.report.documents).toMatchObject([{ taken: 0, refused: [], conflicts: [] }])
      expect(await eventsOf(id)).toHaveLength(1)
    },
  )

  it('takes the rest where the source has changed, a tag is wrong, or somebody wrote meanwhile', async () => {
    const payload = await bootPayload()
    const title = unique('Free them')
    const { id } = await campaign(title)
    const first = filledIn((await exported(placeOf(id), translator)).text, { [title]: 'Erster' })
    await imported({ locale: 'de' }, translator, fileOf('a.po', first))
    const old = (await exported(placeOf(id), translator)).text
    const other = await translatorOf('de')
    await imported({ locale: 'de' }, other, fileOf('b.po', old.replace('"Erster"', '"Zweiter"')))
    await payload.update({
      collection: 'campaigns',
      id,
      data: { summary: 'Fifty people were arrested.' },
    })
    const late = filledIn(old.replace('"Erster"', '"Dritter"'), {
      'Thirty people were arrested.': 'Dreißig wurden verhaftet.',
      'Reinstate them': 'Stellt <1>sie</1> ein',
      'We call on you.': 'Wir rufen euch auf.',
    })
    const { status, report } = await imported({ locale: 'de' }, translator, fileOf('c.po', late))
    expect(status).toBe(200)
    const [document] = report.documents
    expect(document?.taken).toBe(1)
    expect(document?.refused).toMatchObject([
      { msgid: 'Thirty people were arrested.', code: 'changed' },
      { msgid: 'Reinstate them', code: 'check' },
    ])
    const lines = late.split('\n')
    for (const { line, msgctxt } of document?.refused ?? [])
      expect(lines[line - 1]).toBe(`msgctxt "${msgctxt}"`)
    expect(document?.conflicts).toMatchObject([
      { msgid: title, yours: 'Dritter', theirs: 'Zweiter', rev: 2 },
    ])
    const catalogue = await catalogueOf(id, 'de')
    expect(catalogue?.of(title)).toMatchObject({ msgstr: 'Zweiter', by: other.id })
    expect(catalogue?.of('We call on you.')).toMatchObject({ msgstr: 'Wir rufen euch auf.' })
    expect(catalogue?.of('Reinstate them')?.msgstr ?? '').toBe('')
  })

  it('taken in twice at once keeps one of two texts, and tells the other as a conflict', async () => {
    const title = unique('Free them')
    const { id } = await campaign(title)
    const sent = (await exported(placeOf(id), translator)).text
    const texts = ['Eins', 'Zwei', 'Drei', 'Vier']
    const reports = await Promise.all(
      texts.map(async (text) => {
        const file = fileOf(`${text}.po`, filledIn(sent, { [title]: text }))
        return (await imported({ locale: 'de' }, translator, file)).report
      }),
    )
    const documents = reports.flatMap((report) => report.documents)
    expect(reports.flatMap(({ broken }) => broken)).toEqual([])
    expect(documents.filter(({ taken }) => taken === 1)).toHaveLength(1)
    expect(documents.flatMap(({ conflicts }) => conflicts)).toHaveLength(3)
    const winner = texts[documents.findIndex(({ taken }) => taken === 1)]
    expect((await catalogueOf(id, 'de'))?.of(title)).toMatchObject({ msgstr: winner, rev: 1 })
  })

  it('is not touched by a broken file, which is told its line and the reason', async () => {
    const title = unique('Free them')
    const { id } = await campaign(title)
    const sent = (await exported(placeOf(id), translator)).text
    const broken = filledIn(sent, { [title]: 'Anfang' }).replace(/msgstr ""\n$/, 'msgstr "\n')
    const { status, report } = await imported({ locale: 'de' }, translator, fileOf('x.po', broken))
    expect(status).toBe(422)
    expect(report).toMatchObject({
      documents: [],
      broken: [{ file: 'x.po', code: 'closing', line: broken.split('\n').length - 1 }],
    })
    expect(report.broken[0]?.reason).toBe('A closing quotation mark is missing.')
    const bomb = '<!DOCTYPE x [<!ENTITY a "b">]><xliff>&a;</xliff>'
    const hostile = await imported({ locale: 'de' }, translator, fileOf('x.xlf', bomb))
    expect([hostile.status, hostile.report.broken[0]?.code]).toEqual([422, 'doctype'])
    expect(await catalogueOf(id, 'de')).toBeNull()
  })

  it('is taken from no file that belongs elsewhere', async () => {
    const [one, other] = [await campaign(unique('One')), await campaign(unique('Other'))]
    const file = fileOf('a.po', (await exported(placeOf(one.id), translator)).text)
    const open = { of: 'campaigns', documentId: other.id }
    const codeOf = async (query: object, sent = file, who: Who = translator) =>
      (await imported({ locale: 'de', ...query }, who, sent)).report.broken[0]?.code
    expect(await codeOf(open)).toBe('other')
    const french = await translatorOf('fr')
    expect(await codeOf({ locale: 'fr' }, file, french)).toBe('locale')
    const anonymous = 'msgctxt "title"\nmsgid "One"\nmsgstr "Eins"'
    expect(await codeOf({}, fileOf('unknown.po', anonymous))).toBe('place')
    const unheard = `campaigns/${one.slug}.de.po`
    expect(await codeOf({}, fileOf('nobody/heard.de.po', anonymous))).toBe('place')
    // A draft is called nothing to who may not see it, so that nobody learns its address by trying.
    const hidden = String((await make('campaigns')).slug)
    const guessed = zipSync({ [`campaigns/${hidden}.de.po`]: bytesOf(anonymous) })
    expect(await codeOf({}, fileOf('b.zip', guessed))).toBe('place')
    const named = await imported(
      { locale: 'de' },
      translator,
      fileOf('a.zip', zipSync({ [unheard]: bytesOf(anonymous) })),
    )
    expect(named.report.documents).toMatchObject([
      { documentId: one.id, refused: [{ code: 'changed' }] },
    ])
    const payload = await bootPayload()
    await payload.update({ collection: 'campaigns', id: one.id, data: { _status: 'draft' } })
    expect(await codeOf({})).toBe('source')
    expect(await codeOf({}, fileOf('a.docx', 'x'))).toBe('format')
  })
})
