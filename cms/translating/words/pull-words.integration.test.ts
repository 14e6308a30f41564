import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CatalogueMessage } from '@/domain/translation/message'
import { locales } from '@/i18n/locales'
import { bootPayload } from '@/test/harness/boot'
import { interfaceOriginal } from './interface-original'
import { pullWords } from './pull-words'

let folder = ''
let id = ''

const said = (key: string, msgstr: string): CatalogueMessage => {
  const message = interfaceOriginal().messages.find(({ msgctxt }) => msgctxt === key)
  if (!message) throw new Error(`There is no message ${key}.`)
  return { ...message, msgstr }
}

const edits = [
  said('site.home', 'Anfang'),
  said('site.contact', 'Kontakt'),
  said('form.email', ''),
  { ...said('site.language', 'Sprachen'), msgid: 'Languages' },
  said('campaign.count', '{count, plural, other {# Aufrufe'),
  { ...said('search.submit', 'Finden'), machine: true },
]

const pull = async (more: { drafts?: boolean; dry?: boolean } = {}) => {
  const pulled = await pullWords(await bootPayload(), {
    folder,
    drafts: false,
    dry: false,
    ...more,
  })
  return pulled.find(({ locale }) => locale === 'de')
}

const german = (where = folder): string => readFileSync(join(where, 'de.json'), 'utf8')

const status = async (_status: 'draft' | 'published') => {
  const payload = await bootPayload()
  const data = { _status, messages: edits, updatedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection: 'translations', id, data, returning: false })
}

beforeAll(async () => {
  const payload = await bootPayload()
  const of = { of: 'messages', documentId: 'messages', locale: 'de' } as const
  ;({ id } = await payload.create({ collection: 'translations', data: of }))
})

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'messages-'))
  cpSync('messages', folder, { recursive: true })
  await status('published')
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('pulling the words', () => {
  it('puts published edits into their places, and names what it refuses', async () => {
    expect(await pull()).toEqual({
      locale: 'de',
      changed: ['site.home'],
      same: 1,
      refused: [
        { key: 'site.language', why: 'stale' },
        { key: 'campaign.count', why: 'broken' },
        { key: 'search.submit', why: 'machine' },
      ],
    })
    expect(german()).toBe(german('messages').replace('"home": "Startseite"', '"home": "Anfang"'))
    for (const locale of locales.filter((one) => one !== 'de'))
      expect(readFileSync(join(folder, `${locale}.json`), 'utf8')).toBe(
        readFileSync(`messages/${locale}.json`, 'utf8'),
      )
    expect(await pull()).toMatchObject({ changed: [], same: 2 })
  })

  it('changes nothing in a dry run, and says the same', async () => {
    expect(await pull({ dry: true })).toMatchObject({ changed: ['site.home'] })
    expect(german()).toBe(german('messages'))
  })

  it('takes no drafts unless asked to', async () => {
    const payload = await bootPayload()
    await status('draft')
    expect(await pull()).toEqual({ locale: 'de', changed: [], same: 0, refused: [] })
    const messages = [said('site.home', 'Beginn')]
    const draft = { collection: 'translations', id, data: { messages }, draft: true } as const
    await payload.update(draft)
    expect(await pull({ drafts: true })).toMatchObject({ changed: ['site.home'] })
    expect(german()).toContain('"home": "Beginn"')
  })
})
