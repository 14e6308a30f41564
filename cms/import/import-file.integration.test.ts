import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { type Doc, make } from '@/test/harness/documents'
import { rest } from '@/test/harness/rest'
import { importDeskOf, standingIn } from './testing/import-desk'

let moderator: Who
let campaign: Doc
let desk: ReturnType<typeof importDeskOf>

beforeAll(async () => {
  await bootPayload()
  moderator = await accountOf('moderator')
})

beforeEach(async () => {
  campaign = await make('campaigns', { published: true })
  desk = importDeskOf(moderator, campaign.id)
})

const rowsOf = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `${at + 1};"Union of Lamp Makers; Branch ${at + 1}";Kenya`,
  )

const table = (rows: readonly string[]): string =>
  `\ufeffNumber;Name;Country\r\n${rows.join('\r\n')}\r\n`

const send = (id: string, text: string) =>
  rest('POST', `/imports/${id}/file`, {
    token: moderator.token,
    body: text,
    headers: { 'Content-Type': 'text/csv' },
  })

describe('a table that is sent as a file', () => {
  it('comes in row by row, and again adds nothing', async () => {
    const text = table(rowsOf(250))
    const { body } = await desk.begin(text)
    expect((await send(body.id, text)).body).toEqual({ added: 250 })
    expect((await send(body.id, text)).body).toEqual({ there: 250 })
    await desk.post(`${body.id}/finish`, {})
    const docs = await standingIn(campaign.id)
    expect(docs.map(({ number }) => number)).toEqual(docs.map((_, at) => at + 1))
    expect(docs[249]?.name).toBe('Union of Lamp Makers; Branch 250')
  })

  it('goes on after an interruption, under the same import', async () => {
    const rows = rowsOf(150)
    const whole = table(rows)
    const first = await desk.begin(whole)
    expect((await send(first.body.id, table(rows.slice(0, 60)))).body).toEqual({ added: 60 })
    const again = await desk.begin(whole)
    expect(again.body.id).toBe(first.body.id)
    expect((await send(again.body.id, whole)).body).toEqual({ there: 60, added: 90 })
    await desk.post(`${again.body.id}/finish`, {})
    expect(await standingIn(campaign.id)).toHaveLength(150)
    expect(await desk.undo(again.body.id)).toMatchObject({ removed: 150, left: 0 })
    expect(await standingIn(campaign.id)).toEqual([])
  })

  it('is read without a head too, whatever parts its cells', async () => {
    const text = 'Union of Lamp Makers\tLM\tKenya\nRed Lamp Collective\tRLC\tPeru\n'
    const { body } = await desk.begin(text)
    expect((await send(body.id, text)).body).toEqual({ added: 2 })
    await desk.post(`${body.id}/finish`, {})
    expect(
      (await standingIn(campaign.id)).map((doc) => [doc.abbreviation, doc.name, doc.country]),
    ).toEqual([
      ['LM', 'Union of Lamp Makers', 'KE'],
      ['RLC', 'Red Lamp Collective', 'PE'],
    ])
  })

  it('is not taken by an import that is over', async () => {
    const text = table(rowsOf(1))
    const { body } = await desk.begin(text)
    await desk.post(`${body.id}/finish`, {})
    expect((await send(body.id, text)).status).toBe(409)
  })
})
