import type { PayloadRequest } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make, unique } from '@/test/harness/documents'
import { digestDuty } from './digest-duty'

type Sent = { to: { address: string }; subject: string; text: string; html: string }

const sent: Sent[] = []
let isBroken = false
let req: PayloadRequest
let word: string

beforeAll(async () => {
  const payload = await bootPayload()
  payload.sendEmail = async (mail) => {
    if (isBroken) throw new Error('no')
    sent.push(mail as unknown as Sent)
  }
  req = { payload, context: {} } as unknown as PayloadRequest
})

beforeEach(async () => {
  sent.length = 0
  isBroken = false
  word = unique('News').replace('-', '')
  await req.payload.db.deleteMany({
    collection: 'translation-tasks',
    where: { id: { exists: true } },
  })
  await req.payload.update({
    collection: 'users',
    where: { digest: { not_equals: 'none' } },
    data: { digest: 'none' },
  })
})

const reader = (fields: Record<string, unknown> = {}): Promise<Doc> =>
  make('users', {
    roles: ['translator'],
    locales: ['de'],
    digest: 'daily',
    mailLocale: 'en',
    email: `${unique('reader')}@staff.example`,
    ...fields,
  })

const task = (name: string, fields: Record<string, unknown> = {}) =>
  make('translation-tasks', {
    of: 'pages',
    documentId: unique('document'),
    locale: 'de',
    title: `${word} ${name}`,
    untranslated: 1,
    words: 30,
    openWords: 12,
    ...fields,
  })

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()

const old = async (name: string, fields: Record<string, unknown>) => {
  const { id } = await task(name, fields)
  await req.payload.db.updateOne({
    collection: 'translation-tasks',
    where: { id: { equals: id } },
    data: { createdAt: ago(500), ...fields },
  })
}

const sentOn = async ({ id }: Doc): Promise<string | null> => {
  const user = await req.payload.findByID({ collection: 'users', id, showHiddenFields: true })
  return user.digestSentOn ?? null
}

const run = () => digestDuty.run(req)
const mailTo = ({ email }: Doc): Sent | undefined => sent.find(({ to }) => to.address === email)

describe('the digest', () => {
  it('tells what is new, changed and waiting in the languages of its reader, once', async () => {
    const who = await reader()
    await task('fresh')
    await task('french', { locale: 'fr' })
    await old('reworded', { sourceChanged: ago(2), fuzzy: 1 })
    await old('overdue', { due: ago(3) })
    await old('long known', { sourceChanged: ago(400) })
    await Promise.all([run(), run()])
    await run()
    expect(sent).toHaveLength(1)
    const mail = mailTo(who)
    expect(mail?.subject).toBe('Translations to do on Countersign')
    expect(mail?.text).toContain(`New in Deutsch: 1 document\n• “${word} fresh” (12 words)`)
    expect(mail?.text).toContain(`Changed in Deutsch: 1 document\n• “${word} reworded”`)
    expect(mail?.text).toContain(`• “${word} overdue”`)
    expect(mail?.text).not.toMatch(/french|long known/)
    expect(mail?.text).toContain('/admin/translating')
    expect(mail?.text).toContain('/admin/account')
    expect(mail?.html).toContain(`“${word} fresh”`)
    expect(mail?.html).not.toMatch(/<img|<script|<link/)
  })

  it('is written in the language of its reader', async () => {
    const who = await reader({ mailLocale: 'ar' })
    await task('fresh')
    await run()
    expect(mailTo(who)?.html).toContain('dir="rtl"')
    expect(mailTo(who)?.text).toContain('وثيقة واحدة')
  })

  it('goes to nobody who did not ask, and says nothing where there is nothing', async () => {
    await reader({ digest: 'none' })
    const quiet = await reader({ locales: ['fr'] })
    const moderator = await reader({ roles: ['moderator'], locales: [] })
    await task('fresh')
    await run()
    expect(sent).toEqual([])
    expect([await sentOn(quiet), await sentOn(moderator)]).toEqual([null, null])
  })

  it('leaves out what a colleague has claimed, and every name of a signer', async () => {
    const colleague = await reader({ digest: 'none' })
    await reader()
    const until = new Date(Date.now() + 3_600_000).toISOString()
    await task('claimed', { claimedBy: colleague.id, claimExpires: until })
    await task('Rosa', { of: 'signatories' })
    await task('Karl', { of: 'solidarity-messages' })
    await run()
    expect(sent).toEqual([])
    await task('fresh')
    await run()
    expect(sent[0]?.text).not.toMatch(/Rosa|Karl|claimed/)
  })

  it('comes again after its pause, weekly later than daily, with what has come since', async () => {
    const daily = await reader({ digestSentOn: ago(24) })
    const weekly = await reader({ digest: 'weekly', digestSentOn: ago(24) })
    await task('fresh')
    await old('older', { createdAt: ago(30) })
    await run()
    expect(mailTo(daily)?.text).not.toContain('older')
    expect(mailTo(weekly)).toBeUndefined()
    await req.payload.update({
      collection: 'users',
      id: weekly.id,
      data: { digestSentOn: ago(7 * 24) },
    })
    await run()
    expect(mailTo(weekly)?.text).toContain('older')
  })

  it('is tried again where the mail server refused', async () => {
    const who = await reader()
    await task('fresh')
    isBroken = true
    await run()
    expect(await sentOn(who)).toBeNull()
    isBroken = false
    await run()
    expect(mailTo(who)).toBeDefined()
    expect(await sentOn(who)).not.toBeNull()
  })

  it('names ten documents and counts the rest', async () => {
    await reader()
    for (let index = 0; index < 13; index += 1) await task(`number ${index}`)
    await run()
    expect(sent[0]?.text.match(/^• /gm)).toHaveLength(10)
    expect(sent[0]?.text).toContain('and 3 more')
  })

  it('reaches who stands behind a hundred accounts that have no news', async () => {
    const { db } = req.payload
    for (let index = 0; index < 101; index += 1)
      await db.create({
        collection: 'users',
        data: {
          name: 'Quiet',
          email: `${unique('quiet')}@staff.example`,
          roles: ['translator'],
          locales: ['fr'],
          digest: 'daily',
        },
        req,
      })
    const who = await reader({ digestSentOn: ago(48) })
    await task('fresh')
    await run()
    expect(mailTo(who)?.text).toContain(`${word} fresh`)
  })
})
