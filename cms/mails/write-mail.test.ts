import { createTransport } from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { direction } from '@/domain/language-tag/direction'
import { locales } from '@/i18n/locales'
import { mailTranslator } from '@/i18n/translator-for'
import { siteWords } from '@/i18n/words/site-words'
import type { MailFacts, MailKind } from './kinds'
import { mailToSigner } from './mail-to-signer'
import { writeMail } from './write-mail'

const facts: MailFacts = {
  site: 'Solidarity Net',
  campaign: 'Free the <b>workers</b> & “friends”',
  register: 'https://example.org/en/campaigns/x/signatories',
  confirm: 'https://example.org/en/campaigns/x/confirm?token=AbC-_1',
  mine: 'https://example.org/en/campaigns/x/mine?key=KeY-_2',
  days: 7,
  number: 26,
  waitsFor: 'proof',
  reason: 'Not authorised.\r\nBcc: everyone@example.net',
}

const kinds: MailKind[] = [
  'confirm',
  'already-signed',
  'confirmed',
  'published',
  'rejected',
  'invalidated',
  'message-confirm',
]

const written = async (
  kind: MailKind,
  locale: (typeof locales)[number],
  more: Partial<MailFacts> = {},
) => {
  const t = mailTranslator(locale, (await siteWords(locale)).words)
  return writeMail(mailToSigner(t, kind, { ...facts, ...more }), { locale, copy: t('outer.copy') })
}

describe.each(locales)('mails in %s', (locale) => {
  it.each(kinds)(
    '%s: says its language and direction, and needs nothing from outside',
    async (kind) => {
      const { html, text, subject } = await written(kind, locale)
      const dir = direction(locale)
      expect(html).toContain(`<html lang="${locale}" dir="${dir}">`)
      expect(html).toContain(`<div dir="${dir}" lang="${locale}"`)
      expect(html).not.toMatch(/<(?:img|link|script|iframe|style|form)\b|url\(|@import/i)
      expect(html).not.toContain('<b>workers</b>')
      expect(html + text + subject).not.toMatch(/mail\.\w|\{|undefined|null/)
      const addresses = html.match(/https?:[^"<\s]+/g) ?? []
      expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBeLessThan(2)
      for (const address of addresses) expect(text).toContain(address)
    },
  )
})

describe('a mail to sign', () => {
  it.each(['confirm', 'message-confirm'] as const)(
    '%s: leads to the page that confirms and never to the private page',
    async (kind) => {
      const { html, text } = await written(kind, 'en')
      for (const body of [html, text]) {
        expect(body).toContain(facts.confirm)
        expect(body).not.toContain('KeY-_2')
      }
    },
  )

  it('gives figures in the digits of its readers', async () => {
    expect((await written('published', 'ar')).text).toContain('٢٦')
    expect((await written('published', 'de')).text).toContain('Nummer 26')
  })

  it('keeps its headers whole, whatever is put into the title of a campaign', async () => {
    const { subject, text, html } = await written('confirm', 'en', {
      campaign: 'Title\r\nBcc: victim@example.net\r\n\r\nBody',
    })
    const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
      from: 'site@example.org',
      to: { name: '', address: 'reader@example.org' },
      subject,
      text,
      html,
    })
    const [head = ''] = String(message).split('\r\n\r\n')
    expect(head).not.toMatch(/^bcc:/im)
    expect(head).toMatch(/^Subject: .*Title/m)
  })
})
