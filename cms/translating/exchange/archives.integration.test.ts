import { unzipSync, zipSync } from 'fflate'
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

describe('a locale', () => {
  it('goes out as an archive by slugs, without what is in it or closed, and comes back', async () => {
    const spanish = await translatorOf('es')
    const [title, second] = [unique('Free the workers'), unique('Pay them')]
    const { id, slug } = await campaign(title)
    const { slug: otherSlug } = await campaign(second)
    const payload = await bootPayload()
    const media = await make('media', { published: true, alt: unique('A red square') })
    const own = await campaign(unique('En casa'))
    await payload.update({ collection: 'campaigns', id: own.id, data: { originalLocale: 'es' } })
    const draft = await payload.create({
      collection: 'pages',
      draft: true,
      data: { slug: unique('secret'), title: 'Nobody may know' } as never,
    })
    const sent = await exported('locale=es&format=po', spanish)
    expect(sent.headers.get('content-type')).toBe('application/zip')
    expect(sent.headers.get('content-disposition')).toContain('countersign.es.po.zip')
    const files = unzipSync(sent.bytes)
    const names = Object.keys(files)
    expect(names).toEqual(
      expect.arrayContaining([
        `campaigns/${slug}.es.po`,
        `campaigns/${otherSlug}.es.po`,
        `media/${media.id}.es.po`,
        'site.es.po',
        'messages.es.po',
      ]),
    )
    expect(names.join()).not.toContain(String(own.slug))
    expect(names.join()).not.toContain(String(draft.slug))
    const textOf = (name: string) => Buffer.from(files[name] ?? []).toString()
    const archive = zipSync({
      ...files,
      [`campaigns/${slug}.es.po`]: bytesOf(
        filledIn(textOf(`campaigns/${slug}.es.po`), { [title]: 'Libertad' }),
      ),
      [`campaigns/${otherSlug}.es.po`]: bytesOf('msgid "broken'),
      '../../etc/passwd.es.po': bytesOf('msgctxt "t"\nmsgid "a"\nmsgstr "b"'),
    })
    const { status, report } = await imported({ locale: 'es' }, spanish, fileOf('all.zip', archive))
    expect(status).toBe(200)
    expect(report.broken.map(({ file, code, line }) => [file, code, line])).toEqual([
      [`campaigns/${otherSlug}.es.po`, 'closing', 1],
      ['../../etc/passwd.es.po', 'place', null],
    ])
    const taken = report.documents.filter((document) => document.taken > 0)
    expect(taken).toMatchObject([{ documentId: id, taken: 1, title }])
    expect(
      report.documents.every(({ refused, conflicts }) => refused.length + conflicts.length === 0),
    ).toBe(true)
    expect((await catalogueOf(id, 'es'))?.of(title)?.msgstr).toBe('Libertad')
  })

  it('in an archive takes one file for a document, not two', async () => {
    const { id } = await campaign(unique('Free them'))
    const file = (await exported(placeOf(id), translator)).bytes
    const { report } = await imported(
      { locale: 'de' },
      translator,
      fileOf('a.zip', zipSync({ 'a.po': file, 'b.po': file })),
    )
    expect(report.broken).toMatchObject([{ file: 'b.po', code: 'second' }])
  })
})
