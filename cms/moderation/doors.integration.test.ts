import { beforeAll, describe, expect, it } from 'vitest'
import { keepMandate } from '@/cms/signatures/mandates'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { paper } from '@/test/harness/files'
import { rest } from '@/test/harness/rest'
import { deskOf, standingOf, waiting } from './testing/desk'

const secret = 'officer-of-secrets@union.example'

const people: Record<string, Who> = { public: { role: 'public' } }
let campaign: Doc
let signature: Doc
let message: Doc

beforeAll(async () => {
  await bootPayload()
  for (const role of ['admin', 'moderator', 'editor', 'translator'] as const)
    people[role] = await accountOf(role)
  campaign = await make('campaigns', { published: true })
  const file = paper('Vollmacht „Union“.pdf')
  const mandate = await keepMandate(new File([file.data], file.name, { type: file.type }))
  signature = await waiting(campaign, {
    kind: 'organization',
    name: 'Union of Silent Weavers',
    website: 'https://weavers.example',
    confidential: { email: secret, officerName: 'Ophelia', mandate },
  })
  message = await make('solidarity-messages', { campaign: campaign.id, email: secret })
})

const body = () => ({ action: 'reject', ids: [signature.id], reason: 'Not so.' })

const doors: [what: string, method: 'GET' | 'POST', path: () => string, body?: () => unknown][] = [
  ['the queue', 'GET', () => '/signatories/queue'],
  ['the history', 'GET', () => `/signatories/${signature.id}/history`],
  ['the queue of messages', 'GET', () => '/solidarity-messages/queue'],
  ['the history of a message', 'GET', () => `/solidarity-messages/${message.id}/history`],
  ['private data', 'GET', () => `/signatories/${signature.id}/private`],
  ['private data of a message', 'GET', () => `/solidarity-messages/${message.id}/private`],
  ['the mandate', 'GET', () => `/signatories/${signature.id}/mandate`],
  ['deciding', 'POST', () => '/signatories/decide', body],
  ['undoing', 'POST', () => '/signatories/undo', () => ({ batch: crypto.randomUUID() })],
  ['merging', 'POST', () => '/signatories/merge', () => ({ ids: [signature.id, 'x'] })],
  ['the DNS', 'POST', () => `/signatories/${signature.id}/check-dns`],
  ['deciding on messages', 'POST', () => '/solidarity-messages/decide', body],
  [
    'undoing on messages',
    'POST',
    () => '/solidarity-messages/undo',
    () => ({ batch: crypto.randomUUID() }),
  ],
]

const reading = doors.slice(0, 4)

describe.each(['public', 'translator'])('to the %s', (role) => {
  it.each(doors)('%s is closed', async (_, method, path, sent) => {
    const { status, text } = await rest(method, path(), {
      token: people[role]?.token,
      ...(sent ? { body: sent() } : {}),
    })
    expect(status).toBe(403)
    expect(text).not.toMatch(/Weavers|union\.example/)
  })
})

describe('to an editor', () => {
  it('the queue does not tell the moment of signing, which it tells a moderator', async () => {
    const momentFor = async (role: string) => {
      const { body } = await deskOf(people[role] ?? { role: 'public' }).queue({
        campaign: campaign.id,
      })
      const row = body.rows.find(({ id }: Doc) => id === signature.id)
      return [row.signedOn, row.confirmedOn]
    }
    expect(await momentFor('editor')).toEqual([null, null])
    expect((await momentFor('moderator'))[0]).toEqual(expect.any(String))
  })

  it.each(reading)('%s is open, without anything told in confidence', async (_, method, path) => {
    const { status, text } = await rest(method, path(), { token: people.editor?.token })
    expect(status).toBe(200)
    expect(text).not.toContain(secret)
    expect(text).not.toMatch(/Ophelia|domain-differs|free-mail|"hasMandate":true/)
  })

  it.each(doors.slice(4))('%s is closed', async (_, method, path, sent) => {
    const { status } = await rest(method, path(), {
      token: people.editor?.token,
      ...(sent ? { body: sent() } : {}),
    })
    expect(status).toBe(403)
  })
})

describe.each(['admin', 'moderator'])('to the %s', (role) => {
  const desk = () => deskOf(people[role] ?? { role: 'public' })

  it('the queue tells why a signature waits, and nothing told in confidence', async () => {
    const { status, body, text, headers } = await desk().queue({ campaign: campaign.id })
    expect([status, headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(text).not.toMatch(/union\.example|Ophelia/)
    expect(body.rows.find(({ id }: Doc) => id === signature.id)).toMatchObject({
      name: 'Union of Silent Weavers',
      hasMandate: true,
      reasons: ['mandate-to-check', 'domain-differs'],
    })
  })

  it('private data is told for one signature, when it is asked for', async () => {
    const told = await desk().private(signature.id)
    expect(told.body).toEqual({
      email: secret,
      officerName: 'Ophelia',
      officerRole: null,
      note: null,
    })
    const sender = await deskOf(people[role] ?? { role: 'public' }, 'solidarity-messages').private(
      message.id,
    )
    expect(sender.body.email).toBe(secret)
    expect((await desk().private('0123456789abcdef01234567')).status).toBe(404)
  })

  it('the mandate is sent to be kept, not shown', async () => {
    const { status, text, headers } = await rest('GET', `/signatories/${signature.id}/mandate`, {
      token: people[role]?.token,
    })
    expect(status).toBe(200)
    expect(text).toMatch(/^%PDF/)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="Vollmacht__Union_.pdf"; filename\*=UTF-8''Vollmacht%20/,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain('sandbox')
  })
})

describe('another site', () => {
  it('cannot decide with the cookie of a moderator', async () => {
    const cookie = `payload-token=${people.moderator?.token}`
    const send = (origin: string) =>
      rest('POST', '/signatories/decide', { body: body(), headers: { cookie, origin } })
    expect((await send('https://evil.example')).status).toBe(403)
    expect((await standingOf(signature.id)).state).toBe('pending')
    expect((await send('http://localhost:3000')).status).toBe(200)
  })
})
