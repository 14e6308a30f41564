import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkExport } from '@/domain/register/export'
import { describeFault } from '@/domain/register/fault'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { digest } from '../digest'
import { giveNumbers } from '../give-numbers'

const secret = 'Canary Behind The Curtain'

let payload: Payload
let campaign: Doc
let path: string

const sign = (fields: Record<string, unknown>) =>
  make('signatories', { campaign: campaign.id, toPublish: true, ...fields })

beforeAll(async () => {
  payload = await bootPayload()
  campaign = await make('campaigns', { published: true, paperSignatures: 80 })
  path = `/campaigns/${campaign.slug}/register`
  const old = { published: true, publishedOn: '2018-10-15T00:00:00.000Z' }
  await sign({
    ...old,
    name: 'Българска партия',
    nativeName: 'Българска партия',
    abbreviation: 'БКП',
  })
  await sign({ ...old, name: 'Union, "Free" of Sofia', city: '=1+1' })
  await sign({ name: secret, visibility: 'country-only', kind: 'person' })
  await sign({ name: secret, visibility: 'counted-only', kind: 'person' })
  const leaver = await sign({ ...old, name: secret })
  await giveNumbers(payload, campaign.id)
  await payload.update({ collection: 'signatories', id: leaver.id, data: { state: 'withdrawn' } })
})

describe('a register for machines', () => {
  it('is a table that no spreadsheet runs', async () => {
    const { text, headers } = await rest('GET', `${path}.csv`)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(text.split('\r\n')).toHaveLength(7)
    const rows: Record<string, string>[] = parse(text, { columns: true })
    expect(rows.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '1 published',
      '2 published',
      '3 withdrawn',
      '4 published',
      '5 published',
    ])
    expect(rows[1]).toMatchObject({ name: 'Union, "Free" of Sofia', city: "'=1+1", country: 'BG' })
    expect(rows[3]).toMatchObject({ name: '', kind: 'person', country_name: 'Bulgaria' })
    expect(rows[4]).toMatchObject({ name: '', kind: '', country: '' })
  })

  it('begins with a mark where spreadsheets want one', async () => {
    expect((await rest('GET', `${path}.csv?bom=1`)).text.startsWith('\uFEFFnumber,')).toBe(true)
    expect((await rest('GET', `${path}.csv`)).text.startsWith('number,')).toBe(true)
  })

  it('is a list as organisations print it, in the words of a locale', async () => {
    const { text } = await rest('GET', `${path}.txt?locale=de`)
    const lines = text.split('\n')
    expect(lines).toContain('1. БКП   Българска партия, Bulgarien')
    expect(lines).toContain('3. — Zurückgezogen')
    expect(text).toContain('4 + 80 auf Papier = 84')
  })

  it('carries its own proof', async () => {
    const { body } = await rest('GET', `${path}.json`)
    const { faults, shown, entries } = checkExport(digest, body)
    expect([faults.map(describeFault), shown, entries]).toEqual([[], 4, 6])
    expect(body.counts).toEqual({ standing: 4, given: 5, onPaper: 80 })
    const forged = structuredClone(body)
    forged.signatories[0].row.name = 'Somebody else'
    expect(checkExport(digest, forged).faults.map(describeFault)).toEqual([
      'number 1, entry 1: the register shows something else than its entry says',
    ])
    expect(checkExport(digest, { hello: 1 }).faults).toEqual([{ reason: 'not-a-register' }])
  })

  it('is checked by the program that the documentation prints', async () => {
    const { text } = await rest('GET', `${path}.json`)
    const [, program = ''] =
      /```js\n([\s\S]*?)```/.exec(readFileSync('docs/register.md', 'utf8')) ?? []
    const folder = mkdtempSync(join(tmpdir(), 'register-'))
    const check = (content: string) => {
      writeFileSync(join(folder, 'check.mjs'), program)
      writeFileSync(join(folder, 'register.json'), content)
      return spawnSync(process.execPath, ['check.mjs', 'register.json'], { cwd: folder })
    }
    expect(check(text).stdout.toString()).toContain('6 entries')
    const forged = check(text.replace('БКП', 'БКР'))
    expect(forged.stderr.toString()).toContain('Number 1 is shown otherwise')
    rmSync(folder, { recursive: true })
  })

  it('tells how it stood at the end of a day, also with its proof', async () => {
    const then = await rest('GET', `${path}.csv?asof=2018-10-15`)
    const rows: Record<string, string>[] = parse(then.text, { columns: true })
    expect(rows.map(({ number, status }) => `${number} ${status}`)).toEqual([
      '1 published',
      '2 published',
      '3 withdrawn-since',
    ])
    const { body } = await rest('GET', `${path}.json?asof=2018-10-15`)
    expect(checkExport(digest, body)).toMatchObject({ faults: [], shown: 2 })
    const before = await rest('GET', `${path}.csv?asof=2018-10-14`)
    expect(before.text.trim().split('\r\n')).toHaveLength(1)
  })

  it.each(['2018-02-30', 'yesterday', '9999-01-01', '2018-1-1'])(
    'refuses %s as a day',
    async (day) => {
      const { status, headers } = await rest('GET', `${path}.csv?asof=${day}`)
      expect([status, headers.get('content-type')]).toEqual([
        400,
        'application/problem+json; charset=utf-8',
      ])
    },
  )

  it('is not sent again to whoever has it', async () => {
    const { headers } = await rest('GET', `${path}.json`)
    const etag = headers.get('etag') ?? ''
    const again = await rest('GET', `${path}.json`, { headers: { 'if-none-match': etag } })
    expect([again.status, again.text]).toEqual([304, ''])
    const other = await rest('GET', `${path}.json`, { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  it('tells nobody a name that is not shown, nor of a campaign that is not public', async () => {
    for (const extension of ['csv', 'json', 'txt'])
      for (const query of ['', '?asof=2018-10-15', '?locale=de'])
        expect((await rest('GET', `${path}.${extension}${query}`)).text).not.toContain(secret)
    const draft = await make('campaigns')
    expect((await rest('GET', `/campaigns/${draft.slug}/register.csv`)).status).toBe(404)
    expect((await rest('GET', '/campaigns/nowhere/register.csv')).status).toBe(404)
  })

  it('keeps its ledger from every other way of reading', async () => {
    expect((await rest('GET', '/register-entries')).status).toBe(403)
  })
})
