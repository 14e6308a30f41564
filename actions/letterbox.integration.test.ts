import { describe, expect, it, vi } from 'vitest'
import { type Locale, locales } from '@/i18n/locales'
import type { Letter, TakeLetter } from './letter'
import { letterbox } from './letterbox'
import { refuse } from './refusal'

const take = vi.fn<TakeLetter>(async ({ locale, fields }) =>
  fields.name === 'good'
    ? { kind: 'taken', next: `/${locale}/next` }
    : refuse(422, [{ field: 'name', code: 'name-missing' }]),
)

const site = 'http://site.test'
const form = 'application/x-www-form-urlencoded'

const post = async (
  body: BodyInit | null,
  { type = form as string | null, headers = {}, locale = 'en', hasFile = true } = {},
) => {
  take.mockClear()
  const request = new Request(`${site}/api/campaigns/x/sign?locale=${locale}`, {
    method: 'POST',
    body,
    headers: { host: 'site.test', ...(type !== null && { 'content-type': type }), ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  })
  const answer = await letterbox(take, { hasFile })(request, {
    params: Promise.resolve({ slug: 'x' }),
  })
  return { status: answer.status, headers: answer.headers, ...(await answer.json()) }
}

const taken = (): Letter | undefined => take.mock.calls[0]?.[0]

const parts = (fields: Record<string, string | File>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

describe('A letter', () => {
  it.each([
    ['in a form', 'name=good&city=%E5%8C%97+%E4%BA%AC&to=a&to=b', form],
    [
      'in JSON',
      JSON.stringify({ name: 'good', city: '北 京', consent: true, news: false, note: null }),
      'application/json; charset=utf-8',
    ],
    ['in parts', parts({ name: 'good', city: '北 京' }), null],
  ])('is read %s', async (_, body, type) => {
    const answer = await post(body, {
      type,
      locale: 'ar',
      headers: { 'x-countersign-network': 'n' },
    })
    expect(answer).toMatchObject({ status: 200, next: '/ar/next' })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(taken()).toMatchObject({
      locale: 'ar',
      slug: 'x',
      network: 'n',
      fields: { name: 'good', city: '北 京' },
    })
  })

  it('says what was ticked, what was given twice, and forgets what is empty', async () => {
    await post(JSON.stringify({ name: 'good', consent: true, news: false, note: null }), {
      type: 'application/json',
    })
    expect(taken()?.fields).toEqual({ name: 'good', consent: 'yes' })
    await post('name=a&name=b')
    expect(taken()?.fields).toEqual({ name: ['a', 'b'] })
  })

  it('brings a file where files are taken', async () => {
    const mandate = new File(['%PDF-'], 'mandate.pdf', { type: 'application/pdf' })
    const empty = new File([], '')
    await post(parts({ name: 'good', mandate, other: empty }), { type: null })
    expect(Object.keys(taken()?.files ?? {})).toEqual(['mandate'])
    expect(await taken()?.files.mandate?.text()).toBe('%PDF-')
    await post(parts({ name: 'good', mandate }), { type: null, hasFile: false })
    expect(taken()?.files).toEqual({})
  })

  it('has no fields but those with the name of one', async () => {
    await post('{"name":"good","__proto__":"x","a b":"x","constructor":"y"}', {
      type: 'application/json',
    })
    expect(Object.keys(taken()?.fields ?? {})).toEqual(['name', 'constructor'])
  })
})

describe('A refusal', () => {
  it('gives back what was typed, but nothing of what protects', async () => {
    const mandate = new File(['x'], 'mandate.pdf')
    const typed = { name: '', city: 'София', homepage: 'spam', stamp: 's', altcha: 'a', mandate }
    const answer = await post(parts(typed), { type: null })
    expect(answer).toMatchObject({
      status: 422,
      type: 'about:blank',
      values: { name: '', city: 'София' },
    })
    expect(Object.keys(answer.values)).toEqual(['name', 'city'])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  it.each(locales)('is worded in %s', async (locale: Locale) => {
    const { problems, detail, title } = await post('name=', { locale })
    const { default: messages } = await import(`../messages/${locale}.json`)
    const message = messages.form.problems['name-missing']
    expect(problems).toEqual([{ field: 'name', code: 'name-missing', message }])
    expect([detail, title]).toEqual([message, messages.form.refused])
  })

  it('is worded in the language of the reader where none is asked for', async () => {
    const answer = await post('name=', { locale: 'xx', headers: { 'accept-language': 'zh-TW' } })
    expect(answer.headers.get('content-language')).toBe('zh-Hant')
  })

  it('says something of whatever is the matter, and when to come again', async () => {
    take.mockResolvedValueOnce(
      refuse(429, [{ field: null, code: 'toString' }], { retryAfter: 61.2 }),
    )
    const { headers, detail } = await post('name=x')
    expect(headers.get('retry-after')).toBe('62')
    expect(detail).toMatch(/not right/)
  })
})

describe('What is no letter is refused in words, and goes no further', () => {
  const long = 'x'.repeat(65 * 1024)
  const broken = 'multipart/form-data; boundary=b'

  it.each<[string, BodyInit | null, string | null, number, string, string | null]>([
    ['a form of 65 kB', `name=${long}`, form, 413, 'letter-too-long', null],
    [
      'JSON of 65 kB',
      JSON.stringify({ name: long }),
      'application/json',
      413,
      'letter-too-long',
      null,
    ],
    ['parts with 65 kB of text', parts({ name: long }), null, 413, 'letter-too-long', null],
    [
      'a file of 5 MB and more',
      parts({ mandate: new File([new Uint8Array(5_300_000)], 'a.pdf') }),
      null,
      413,
      'mandate-too-large',
      'mandate',
    ],
    ['10 MB', new Uint8Array(10_000_000), broken, 413, 'letter-too-long', null],
    ['a NUL', 'name=a%00b', form, 400, 'control-characters', 'name'],
    [
      'half a character',
      '{"name":"\\ud800"}',
      'application/json',
      400,
      'control-characters',
      'name',
    ],
    ['what is not UTF-8', new Uint8Array([110, 61, 255]), form, 400, 'letter-broken', null],
    ['a number', '{"name":7}', 'application/json', 400, 'wrong-type', 'name'],
    ['a list', '{"name":["a"]}', 'application/json', 400, 'wrong-type', 'name'],
    ['an object', '{"name":{"$ne":null}}', 'application/json', 400, 'wrong-type', 'name'],
    ['JSON that ends early', '{"name":', 'application/json', 400, 'letter-broken', null],
    ['JSON of a list', '[]', 'application/json', 400, 'letter-broken', null],
    ['JSON of nothing', 'null', 'application/json', 400, 'letter-broken', null],
    ['nothing, as JSON', null, 'application/json', 400, 'letter-broken', null],
    ['parts without a boundary', 'name=good', 'multipart/form-data', 400, 'letter-broken', null],
    [
      'parts that end early',
      '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\ngo',
      broken,
      400,
      'letter-broken',
      null,
    ],
    ['parts without names', '--b\r\n\r\ngood\r\n--b--\r\n', broken, 400, 'letter-broken', null],
    ['plain text', 'name=good', 'text/plain', 415, 'letter-type', null],
    ['XML', '<name>good</name>', 'application/xml', 415, 'letter-type', null],
  ])('%s', async (_, body, type, status, code, field) => {
    const answer = await post(body, { type })
    expect(answer).toMatchObject({ status, problems: [{ code, field }] })
    expect(answer.detail).toBeTruthy()
    expect(take).not.toHaveBeenCalled()
  })

  it('what says that it is too long is not read', async () => {
    const pull = vi.fn()
    const body = new ReadableStream({ pull }, { highWaterMark: 0 })
    const answer = await post(body, { headers: { 'content-length': '99999999' } })
    expect(answer.status).toBe(413)
    expect(pull).not.toHaveBeenCalled()
  })

  it('what never ends is read no further than the limit', async () => {
    const piece = new Uint8Array(16 * 1024)
    const pull = vi.fn((controller: ReadableStreamDefaultController) => controller.enqueue(piece))
    expect((await post(new ReadableStream({ pull }))).status).toBe(413)
    expect(pull.mock.calls.length).toBeLessThan(10)
  })
})

describe('A letter from another site', () => {
  it.each<[string, Record<string, string>]>([
    ['by its relation', { 'sec-fetch-site': 'cross-site', origin: site }],
    ['by its relation to a sister', { 'sec-fetch-site': 'same-site', origin: site }],
    ['by its origin', { origin: 'https://evil.example' }],
    ['by an origin that is hidden', { origin: 'null' }],
    ['by the page it was sent from', { referer: 'https://evil.example/page' }],
  ])('is refused, known %s', async (_, headers) => {
    expect(await post('name=good', { headers })).toMatchObject({
      status: 403,
      problems: [{ field: null, code: 'from-elsewhere' }],
    })
    expect(take).not.toHaveBeenCalled()
  })

  it.each<[string, Record<string, string>]>([
    ['by its relation', { 'sec-fetch-site': 'same-origin' }],
    ['by its origin', { origin: site }],
    ['by no browser', {}],
  ])('is told from one of our own, known %s', async (_, headers) => {
    expect((await post('name=good', { headers })).status).toBe(200)
  })
})

it('What is a fault of ours is no refusal', async () => {
  take.mockRejectedValueOnce(new Error('boom'))
  await expect(post('name=good')).rejects.toThrow('boom')
})
