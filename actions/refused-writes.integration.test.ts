import { inspect } from 'node:util'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { doDuties } from '@/cms/upkeep/do-duties'
import { accountOf } from '@/test/harness/accounts'
import { bootPayload, embeddedClient } from '@/test/harness/boot'
import { fieldsOf, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { letterbox } from './letterbox'
import { sendMessage } from './send-message'
import { signCampaign } from './sign-campaign'
import { asPerson, letter } from './testing/signer'

const canary = 'Kanarienvogel'
const said: string[] = []

/** Has the database refuse every new row of a table, in its own words. */
const refuseRows = async (table: string, collection: string) => {
  const payload = await bootPayload()
  const client = embeddedClient(payload)
  if (client)
    await client.execute(
      `CREATE TRIGGER closed_${table} BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'closed'); END`,
    )
  else {
    const { connection } = payload.db as unknown as MongooseAdapter
    await connection.db?.command({
      collMod: collection,
      validator: { nothingHasThis: { $exists: true } },
    })
  }
}

const listen = (stream: NodeJS.WriteStream) =>
  vi.spyOn(stream, 'write').mockImplementation((part) => {
    said.push(String(part))
    return true
  })

let slug: string
let campaign: string

beforeAll(async () => {
  const payload = await bootPayload()
  const made = await make('campaigns', {
    published: true,
    stage: 'open',
    whoMaySign: ['person', 'organization'],
  })
  ;[slug, campaign] = [String(made.slug), made.id]
  await accountOf('admin')
  await refuseRows('signatories', 'signatories')
  await refuseRows('solidarity_messages', 'solidarity-messages')
  listen(process.stdout)
  listen(process.stderr)
  vi.spyOn(payload.logger, 'error').mockImplementation((...all: unknown[]) => {
    said.push(inspect(all, { depth: 12 }))
  })
  for (const name of ['error', 'warn', 'log'] as const)
    vi.spyOn(console, name).mockImplementation((...all: unknown[]) => {
      said.push(inspect(all, { depth: 12 }))
    })
})
afterAll(() => {
  vi.restoreAllMocks()
})
beforeEach(() => {
  said.length = 0
})

/** Posts a letter; what the letterbox lets through is said aloud, as the server says it. */
const post = async (take: typeof signCampaign, fields: Record<string, string>) => {
  const whole = letter(slug, fields)
  const request = new Request(`http://site.test/api/campaigns/${slug}/sign?locale=en`, {
    method: 'POST',
    headers: { host: 'site.test', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(whole.fields as Record<string, string>),
  })
  return letterbox(take, { hasFile: false })(request, { params: Promise.resolve({ slug }) }).then(
    ({ status }) => status,
    (error: unknown) => {
      console.error(error)
      return 500
    },
  )
}

describe('what the database refuses to keep', () => {
  it('is not told to the log with the name of its signer', async () => {
    const status = await post(
      signCampaign,
      asPerson('canary@people.example', { name: `Rosa ${canary}`, visibility: 'counted-only' }),
    )
    expect(status).toBeGreaterThanOrEqual(500)
    const log = said.join('\n')
    expect(log).toMatch(/The database refused/)
    expect(log).not.toContain(canary)
    expect(log).not.toContain('canary@')
  })

  it('is not told with a message of solidarity', async () => {
    const fields = { sender: canary, text: `${canary} sings.`, email: 'bird@people.example' }
    const more = { country: 'DE', language: 'de', consent: 'yes' }
    const status = await post(sendMessage, { ...fields, ...more })
    expect(status).toBeGreaterThanOrEqual(500)
    expect(said.join('\n')).toMatch(/The database refused/)
    expect(said.join('\n')).not.toContain(canary)
  })

  it('is not told where staff enter a name, nor by a duty', async () => {
    const { token } = await accountOf('admin')
    const body = await fieldsOf('signatories', { campaign, name: canary })
    const answer = await rest('POST', '/signatories', { token, body, mayFail: true })
    expect(answer.status).toBeGreaterThanOrEqual(500)
    const payload = await bootPayload()
    const req = { payload } as Parameters<typeof doDuties>[1]['req']
    const run = () =>
      payload.create({ collection: 'signatories', data: body as never, overrideAccess: true })
    await doDuties([{ name: 'broken', every: 0, run }], { req, last: new Map(), now: 0 })
    expect(said.join('\n')).toMatch(/The database refused/)
    expect(said.join('\n')).not.toContain(canary)
  })
})
