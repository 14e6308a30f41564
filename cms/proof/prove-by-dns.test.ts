import { describe, expect, it } from 'vitest'
import { dnsRecordFor } from './dns-record'
import { proveByDns } from './prove-by-dns'

const union = { id: 'a1', website: 'https://www.union.co.uk/' }
const record = dnsRecordFor(union.id, union.website)
const text = record?.text ?? ''

const zone =
  (records: Record<string, string[]>, asked: string[] = []) =>
  async (name: string) => {
    asked.push(name)
    const found = records[name]
    if (!found) throw new Error('ENOTFOUND')
    return found
  }

describe('the record', () => {
  it('stands at the registrable domain or under it, with a token of its signatory', () => {
    expect(record?.names).toEqual(['_countersign.union.co.uk', 'union.co.uk'])
    expect(text).toMatch(/^countersign-verification=[\w-]{32}$/)
    expect(dnsRecordFor('a2', union.website)?.text).not.toBe(text)
    expect(dnsRecordFor('a1', 'http://union.co.uk')?.text).toBe(text)
    expect(dnsRecordFor('a1', 'http://192.0.2.1')).toBeNull()
  })
})

describe('a signatory proves its domain', () => {
  it.each(['union.co.uk', '_countersign.union.co.uk'])('by a record at %s', async (name) => {
    const asked: string[] = []
    const ask = zone({ [name]: ['v=spf1 -all', ` ${text} `] }, asked)
    expect(await proveByDns(union, ask)).toEqual({ domain: 'union.co.uk' })
    expect(asked.sort()).toEqual(['_countersign.union.co.uk', 'union.co.uk'])
  })

  it.each([
    ['no record', union, {}],
    ['somebody else’s', { ...union, id: 'a2' }, { 'union.co.uk': [text] }],
    ['one with more in it', union, { 'union.co.uk': [`${text}x`] }],
    ['one at the host alone', union, { 'www.union.co.uk': [text] }],
    ['no website', { id: 'a1', website: null }, { 'union.co.uk': [text] }],
  ])('not by %s', async (_, signatory, records: Record<string, string[]>) => {
    expect(await proveByDns(signatory, zone(records))).toBeNull()
  })

  it('not by the domain of a provider of mailboxes', async () => {
    const free = { id: 'a1', website: 'https://gmail.com' }
    const token = dnsRecordFor(free.id, free.website)?.text ?? ''
    expect(await proveByDns(free, zone({ 'gmail.com': [token] }))).toBeNull()
  })

  it('not by a name server that never answers, and without waiting for it', async () => {
    const start = performance.now()
    expect(await proveByDns(union, () => new Promise(() => undefined), 50)).toBeNull()
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
