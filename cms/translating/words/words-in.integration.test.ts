import { readFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { mailToSigner } from '@/cms/mails/mail-to-signer'
import { writeMail } from '@/cms/mails/write-mail'
import type { CatalogueMessage } from '@/domain/translation/message'
import { problemTranslator } from '@/i18n/form-translator'
import type { Locale } from '@/i18n/locales'
import { mailTranslator } from '@/i18n/translator-for'
import { flatWords } from '@/i18n/words/flat-words'
import { englishWords, shippedWords } from '@/i18n/words/shipped-words'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { rest } from '@/test/harness/rest'
import { interfaceOriginal } from './interface-original'
import { mailWordsIn, wordsIn } from './words-in'

const refreshed = vi.hoisted(() => new Set<string>())

// A locale that has been begun: of the words of Spanish one is delivered.
vi.mock('../../../messages/es.json', () => ({ default: { site: { home: 'Inicio' } } }))

vi.mock('next/cache', () => ({ revalidateTag: (tag: string) => refreshed.add(tag) }))

let admin: Who

beforeAll(async () => {
  await bootPayload()
  admin = await accountOf('admin')
})

beforeEach(() => refreshed.clear())

const said = (key: string, msgstr: string): CatalogueMessage => {
  const message = interfaceOriginal().messages.find(({ msgctxt }) => msgctxt === key)
  if (!message) throw new Error(`There is no message ${key}.`)
  return { ...message, msgstr }
}

/** A published catalogue of the interface's words. */
const published = async (locale: Locale, messages: CatalogueMessage[]) => {
  const payload = await bootPayload()
  return payload.create({
    collection: 'translations',
    data: { of: 'messages', documentId: 'messages', locale, messages, _status: 'published' },
  })
}

/** Puts words into the database past everything that looks at a save. */
const force = async (id: string, messages: CatalogueMessage[]) => {
  const payload = await bootPayload()
  const data = { messages, updatedAt: new Date().toISOString() }
  await payload.db.updateOne({ collection: 'translations', id, data, returning: false })
}

const words = async (locale: Locale) => wordsIn(await bootPayload(), locale)

const send = async (method: 'PATCH' | 'DELETE', path: string, body?: unknown) => {
  const answer = await rest(method, path, { token: admin.token, body })
  expect(answer.status, answer.text).toBeLessThan(300)
}

describe('an edit of the words', () => {
  it('reaches readers when it is published, and only of its locale, until it is taken back', async () => {
    const { id } = await published('de', [said('site.home', 'Anfang')])
    const path = `/translations/${id}`
    const shows = async (expected: string, tags: string[]) => {
      expect((await words('de')).site.home).toBe(expected)
      expect([...refreshed]).toEqual(tags)
      refreshed.clear()
    }
    await shows('Anfang', ['messages:de'])
    expect(await words('fr')).toEqual(await shippedWords('fr'))
    await send('PATCH', `${path}?draft=true`, { note: 'A draft' })
    await shows('Anfang', [])
    await send('PATCH', path, { _status: 'draft' })
    await shows('Startseite', ['messages:de'])
    await send('PATCH', path, { _status: 'published' })
    await shows('Anfang', ['messages:de'])
    await send('PATCH', path, { deletedAt: new Date().toISOString() })
    await shows('Startseite', ['messages:de'])
    await send('PATCH', `${path}?trash=true`, { deletedAt: null, _status: 'published' })
    await shows('Anfang', ['messages:de'])
    await send('DELETE', path)
    await shows('Startseite', ['messages:de'])
  })

  it('is laid together once for as long as nothing else is published', async () => {
    await published('ar', [said('site.home', 'البداية')])
    expect((await words('ar')).site.home).toBe('البداية')
    expect(await words('ar')).toBe(await words('ar'))
  })
})

describe('what would harm readers', () => {
  it('leaves them what is delivered', async () => {
    const delivered = await words('zh-Hant')
    const stale = { ...said('site.language', '別的'), msgid: 'Languages' }
    const { id } = await published('zh-Hant', [])
    await force(id, [
      said('pager.position', '第 {page, number} 頁'),
      said('campaign.count', '{count, plural, other {# 場}'),
      said('campaign.sendMessage', '<script>alert(1)</script>'),
      said('site.mainMenu', '   '),
      { ...said('site.contact', '別的'), fuzzy: true },
      { ...said('site.madeWith', '別的'), obsolete: true },
      stale,
      said('site.home', '別的'),
    ])
    const site = { ...delivered.site, home: '別的' }
    expect(await words('zh-Hant')).toEqual({ ...delivered, site })
  })
})

describe('mails in a locale that has been begun', () => {
  it('are in English as a whole, until the last of their words is there', async () => {
    const payload = await bootPayload()
    const spanish = flatWords(JSON.parse(readFileSync('messages/es.json', 'utf8')))
    const ofMails = spanish.filter(([key]) => key.startsWith('mail.'))
    const edits = ofMails.map(([key, text]) => said(key, text))
    const { id } = await published('es', [])
    await force(id, edits.slice(1))
    expect(await mailWordsIn(payload, 'es')).toEqual({ locale: 'en', words: englishWords })
    await force(id, edits)
    const { locale, words: now } = await mailWordsIn(payload, 'es')
    expect(locale).toBe('es')
    expect(now.mail).toEqual(JSON.parse(readFileSync('messages/es.json', 'utf8')).mail)
    expect(now.site).toEqual({ ...englishWords.site, home: 'Inicio' })
  })
})

describe('everything outside of pages', () => {
  it('speaks in the edited words: mails with their subjects, and what is wrong with a letter', async () => {
    await published('fr', [
      said('mail.confirmed.subject', 'C’est fait\u202f: {campaign}'),
      said(
        'mail.confirmed.text',
        'Nous avons bien reçu votre signature de «\u202f{campaign}\u202f».',
      ),
      said('mail.outer.copy', 'Ou copiez\u202f:'),
      said('form.problems.consent-missing', 'Il faut cocher la case.'),
    ])
    const french = await words('fr')
    const t = mailTranslator('fr', french)
    const mail = mailToSigner(t, 'confirmed', {
      site: 'Solidarity Net',
      campaign: 'Jiashi',
      register: 'https://example.org/register',
      mine: 'https://example.org/mine',
      days: 7,
      number: 1,
    })
    const { subject, text } = writeMail(mail, { locale: 'fr', copy: t('outer.copy') })
    expect(subject).toBe('C’est fait\u202f: Jiashi')
    expect(text).toContain('Nous avons bien reçu votre signature')
    const { problem } = problemTranslator('fr', french, {})
    expect(problem('consent-missing')).toBe('Il faut cocher la case.')
  })
})
