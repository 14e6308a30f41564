import { describe, expect, it } from 'vitest'
import type { AskAnswer } from '../outward/ask-address'
import { type Ask, beginLook } from './look-at-original'
import { PatientRound } from './patient-round'

const site = 'https://site.example'
const minute = 60_000

/** A web that answers by address; robots.txt is missing unless it is there. */
const web = (answers: Record<string, Partial<AskAnswer>>) => {
  const asked: string[] = []
  const headers: Readonly<Record<string, string>>[] = []
  const ask: Ask = async (url, how) => {
    asked.push(`${how.method} ${url.href}`)
    headers.push(how.headers)
    const answer = answers[`${how.method} ${url.href}`] ?? answers[url.href] ?? { status: 404 }
    return { location: null, retryAfter: null, body: '', status: 0, ...answer } as AskAnswer
  }
  return { ask, asked, headers }
}

const round = (...addresses: string[]) => {
  const made = new PatientRound()
  for (const address of addresses) {
    const look = beginLook(address, address)
    if (look) made.add(look)
  }
  return made
}

/** Turns until the minute given, one every half minute; what ended, with the minute of its end. */
const turns = async (made: PatientRound, ask: Ask, minutes: number) => {
  const ended: [string, string, number | null, number][] = []
  for (let at = 0; at <= minutes; at += 0.5)
    for (const { look, outcome } of await made.turn(ask, site, at * minute))
      ended.push([look.address, outcome.result, outcome.status, at])
  return ended
}

describe('a patient round', () => {
  it('asks a host once a minute, whatever for, and says who asks', async () => {
    const { ask, asked, headers } = web({ 'https://a.example/1': { status: 200 } })
    const ended = await turns(round('https://a.example/1', 'https://a.example/2'), ask, 4)
    expect(asked).toEqual([
      'GET https://a.example/robots.txt',
      'HEAD https://a.example/1',
      'HEAD https://a.example/2',
      'GET https://a.example/2',
    ])
    expect(ended).toEqual([
      ['https://a.example/1', 'reached', 200, 1],
      ['https://a.example/2', 'failed', 404, 3],
    ])
    expect(headers[0]?.['user-agent']).toContain(site)
    expect(headers[3]).toMatchObject({ range: 'bytes=0-0' })
    expect(headers.every((sent) => !('cookie' in sent))).toBe(true)
  })

  it('asks several hosts at once', async () => {
    const { ask, asked } = web({})
    await round('https://a.example/', 'https://b.example/').turn(ask, site, 0)
    expect(asked).toHaveLength(2)
  })

  it('leaves alone what robots.txt forbids, and waits as long as it asks', async () => {
    const { ask, asked } = web({
      'https://a.example/robots.txt': {
        status: 200,
        body: 'User-agent: *\nDisallow: /no\nCrawl-delay: 180',
      },
      'https://a.example/yes': { status: 200 },
      'https://b.example/robots.txt': { status: 503 },
    })
    const made = round('https://a.example/no', 'https://a.example/yes', 'https://b.example/')
    expect(await turns(made, ask, 4)).toEqual([
      ['https://b.example/', 'unclear', null, 1],
      ['https://a.example/no', 'unclear', null, 3],
      ['https://a.example/yes', 'reached', 200, 3.5],
    ])
    expect(asked).not.toContain('HEAD https://a.example/no')
  })

  it('follows redirects, each host by its rules, but not for ever', async () => {
    const loop = { status: 302, location: '/again' }
    const { ask, asked } = web({
      'https://a.example/': { status: 301, location: 'https://b.example/new' },
      'https://b.example/new': { status: 200 },
      'https://c.example/': loop,
      'https://c.example/again': loop,
      'https://d.example/': { status: 301, location: 'file:///etc/passwd' },
    })
    const made = round('https://a.example/', 'https://c.example/', 'https://d.example/')
    const ended = await turns(made, ask, 20)
    expect(ended.map(([address, result]) => [address, result])).toEqual([
      ['https://d.example/', 'unclear'],
      ['https://a.example/', 'reached'],
      ['https://c.example/', 'unclear'],
    ])
    expect(asked).toContain('GET https://b.example/robots.txt')
    expect(asked.filter((line) => line.includes('c.example')).length).toBe(7)
  })

  it.each([
    [{ failure: 'no-host' }, 'failed'],
    [{ failure: 'nobody' }, 'failed'],
    [{ failure: 'too-slow' }, 'failed'],
    [{ failure: 'not-public' }, 'unclear'],
    [{ failure: 'trouble' }, 'unclear'],
  ])('takes %j of a host for %s', async (answer, result) => {
    const { ask } = web({ 'https://a.example/robots.txt': answer as Partial<AskAnswer> })
    expect(await turns(round('https://a.example/'), ask, 1)).toEqual([
      ['https://a.example/', result, null, 0],
    ])
  })

  it.each([
    [{ HEAD: 405, GET: 206 }, 'reached'],
    [{ HEAD: 404, GET: 200 }, 'reached'],
    [{ HEAD: 403, GET: 416 }, 'reached'],
    [{ HEAD: 410, GET: 410 }, 'failed'],
    [{ HEAD: 403, GET: 403 }, 'unclear'],
    [{ HEAD: 503, GET: 503 }, 'unclear'],
    [{ HEAD: 429, GET: 429 }, 'unclear'],
  ])('takes the answers %j for %s', async ({ HEAD, GET }, result) => {
    const { ask } = web({
      'HEAD https://a.example/': { status: HEAD },
      'GET https://a.example/': { status: GET },
    })
    const [[, seen, status] = []] = await turns(round('https://a.example/'), ask, 3)
    expect([seen, status]).toEqual([result, GET])
  })
})
