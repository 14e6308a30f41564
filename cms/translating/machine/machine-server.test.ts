import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { draftsByMachine } from './drafts-by-machine'
import { languagePair } from './language-pair'
import { machineServer } from './machine-server'
import { asMachine, fakeServer } from './testing/fake-server'

let fake: Awaited<ReturnType<typeof fakeServer>>

beforeAll(async () => {
  fake = await fakeServer()
})
afterEach(() => {
  fake.answer = asMachine
  fake.asked.length = 0
})
afterAll(() => fake.close())

const pair = { source: 'en', target: 'de' }
const server = (more = {}) =>
  machineServer({ url: fake.url, key: undefined, timeout: 300, ...more })
const translate = (...texts: string[]) => server().translate(texts, pair)

const many = (count: number, length = 10) =>
  Array.from({ length: count }, (_, at) => ({
    msgctxt: 'body',
    msgid: `Text ${at} ${'x'.repeat(length)}`,
    kind: 'text' as const,
  }))

describe('a translation server', () => {
  it('is asked in the way of LibreTranslate, with the key where there is one', async () => {
    expect(await translate('One', 'Two')).toEqual(['de: One', 'de: Two'])
    await server({ key: 'secret' }).translate(['One'], pair)
    expect(fake.asked).toEqual([
      { q: ['One', 'Two'], ...pair, format: 'html' },
      { q: ['One'], ...pair, format: 'html', api_key: 'secret' },
    ])
  })

  it.each([
    ['with fewer texts', { body: { translatedText: ['Eins'] } }, /sent 1 texts back for 2/],
    ['with more texts', { body: { translatedText: ['1', '2', '3'] } }, /sent 3 texts back for 2/],
    ['with one text', { body: { translatedText: 'Eins' } }, /not answer as LibreTranslate/],
    ['with no text', { body: { translatedText: [null, 'Zwei'] } }, /not answer as LibreTranslate/],
    ['with a page', { body: '<html>Welcome</html>' }, /not answer as LibreTranslate/],
    ['with a refusal', { status: 403, body: { error: 'Bad key' } }, /refused \(403\): Bad key/],
    ['with an error', { status: 500, body: 'oops' }, /refused \(500\)$/],
    ['without end', { body: 'x'.repeat(2_000_001) }, /without end/],
  ] as const)('that answers %s is refused in words', async (_, answer, words) => {
    fake.answer = () => answer
    await expect(translate('One', 'Two')).rejects.toThrow(words)
    await expect(translate('One', 'Two')).rejects.toMatchObject({ status: 502 })
  })

  it('that never answers is waited for no longer than its time', async () => {
    fake.answer = () => 'never'
    const before = performance.now()
    await expect(translate('One')).rejects.toThrow(/did not answer within 0.3 seconds/)
    expect(performance.now() - before).toBeLessThan(5000)
  })

  it('that is not there is said to be out of reach', async () => {
    const nowhere = machineServer({ url: 'http://127.0.0.1:9', key: undefined })
    await expect(nowhere.languages()).rejects.toThrow(/cannot be reached/)
  })

  it('tells its languages, or is refused', async () => {
    expect((await server().languages())[0]).toMatchObject({ code: 'en' })
    const before = fake.languages
    fake.languages = { error: 'none' }
    await expect(server().languages()).rejects.toThrow(/not answer as LibreTranslate/)
    fake.languages = before
  })
})

describe('a pair of languages', () => {
  const offered = (...codes: string[]) => codes.map((code) => ({ code }))

  it.each([
    [['en', 'zh', 'zt'], { source: 'en', target: 'zt' }],
    [['EN', 'zh-Hans', 'zh-Hant'], { source: 'EN', target: 'zh-Hant' }],
  ])('is found among %j', (codes, expected) => {
    expect(languagePair(offered(...codes), 'en', 'zh-Hant')).toEqual(expected)
  })

  it('is refused where one is missing, or does not lead to the other', () => {
    expect(() => languagePair(offered('en'), 'en', 'de')).toThrow(/from en to de/)
    const one = [{ code: 'en', targets: ['fr'] }, { code: 'de' }]
    expect(() => languagePair(one, 'en', 'de')).toThrow(/from en to de/)
    // Simplified characters are no translation into traditional ones.
    expect(() => languagePair(offered('en', 'zh'), 'en', 'zh-Hant')).toThrow(/zh-Hant/)
  })
})

describe('drafts by a machine', () => {
  it('are asked for in portions of 25 texts or 5,000 characters', async () => {
    await draftsByMachine(server(), many(60), pair)
    expect(fake.asked.map(({ q }) => q.length)).toEqual([25, 25, 10])
    fake.asked.length = 0
    await draftsByMachine(server(), [...many(3, 2400), ...many(1, 9000)], pair)
    expect(fake.asked.map(({ q }) => q.length)).toEqual([2, 1, 1])
  })

  it('leave out what comes back with broken or foreign tags, empty, or as it went', async () => {
    const segments = [
      'Sign <1>now</1>',
      'Come <1>here</1>',
      'A <1>b</1>',
      'Empty',
      'ICOR',
      'Good',
    ].map((msgid) => ({ msgctxt: 'body', msgid, kind: 'rich-text' as const }))
    fake.answer = () => ({
      body: {
        translatedText: [
          'Jetzt unterschreiben',
          'Komm <span id="t1">her',
          '<span id="t1">b</span> <span id="t2">A</span>',
          ' ',
          'ICOR',
          'Gut',
        ],
      },
    })
    const { drafted, trouble } = await draftsByMachine(server(), segments, pair)
    expect(drafted.map(({ msgstr }) => msgstr)).toEqual(['Gut'])
    expect(trouble).toBeNull()
  })

  it('keep what came before the server failed', async () => {
    fake.answer = (asked) => (fake.asked.length > 1 ? { status: 500, body: {} } : asMachine(asked))
    const { drafted, trouble } = await draftsByMachine(server(), many(40), pair)
    expect(drafted).toHaveLength(25)
    expect(trouble?.message).toMatch(/refused \(500\)/)
  })
})
