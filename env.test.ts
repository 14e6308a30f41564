import { describe, expect, it } from 'vitest'
import { EnvironmentError, environmentSchema, isEmbedded, parseEnvironment, secret } from './env'
import { variables } from './scripts/steps/variables.mjs'

const problems = (source: Record<string, string>): string[] => {
  try {
    parseEnvironment(source)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('the environment', () => {
  it('needs nothing to be set', () => {
    const env = parseEnvironment({})
    expect(env).toMatchObject({ DATA_DIR: '.data', HOST: 'localhost', PORT: 3000 })
    expect(isEmbedded(env)).toBe(true)
  })

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ DATABASE_URL: '', PORT: '' }).PORT).toBe(3000)
  })

  it.each([
    ['localhost', '4000', 'http://localhost:4000'],
    ['0.0.0.0', '80', 'http://localhost'],
    ['::', '3000', 'http://localhost:3000'],
    ['::1', '3000', 'http://[::1]:3000'],
    ['192.0.2.7', '8080', 'http://192.0.2.7:8080'],
  ])('is reached by default where it listens: %s, port %s', (HOST, PORT, expected) => {
    expect(parseEnvironment({ HOST, PORT }).SITE_URL).toBe(expected)
  })

  it('is reached where SITE_URL says, wherever it listens', () => {
    const SITE_URL = 'https://example.org'
    expect(parseEnvironment({ SITE_URL, HOST: '0.0.0.0' }).SITE_URL).toBe(SITE_URL)
  })

  it.each([
    ['NODE_ENV', 'staging'],
    ['DATABASE_URL', 'postgres://localhost/x'],
    ['PAYLOAD_SECRET', 'short'],
    ['SITE_URL', 'example.org'],
    ['SITE_URL', 'https://example.org/'],
    ['SITE_URL', 'https://example.org/path'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['PORT', 'http'],
    ['DEMO_CONTENT', 'yes'],
    ['DEMO_STAFF', '1'],
    ['ADMIN_EMAIL', 'nobody'],
    ['SMTP_URL', 'http://mail.example.org'],
    ['MAIL_FROM', 'Countersign'],
    ['MT_URL', 'translate.example.org'],
    ['MT_URL', 'ftp://translate.example.org'],
    ['MT_URL', 'https://user@translate.example.org'],
    ['MT_URL', 'https://translate.example.org/?key=x'],
  ])('names %s when it is %j', (name, value) => {
    const found = problems({ [name]: value })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${name}: must (be|have|begin) `, 'u'))
  })

  it('knows a translation server with or without a path, and a slash at the end', () => {
    const { MT_URL } = parseEnvironment({ MT_URL: 'http://localhost:5000/' })
    expect(MT_URL).toBe('http://localhost:5000')
    expect(parseEnvironment({ MT_URL: 'https://example.org/mt' }).MT_URL).toBe(
      'https://example.org/mt',
    )
    expect(parseEnvironment({}).MT_URL).toBeUndefined()
  })

  it('names every wrong variable at once', () => {
    const found = problems({ PORT: 'x', SITE_URL: 'x', MAIL_FROM: 'x' })
    expect(found.map((line) => line.split(':')[0]).sort()).toEqual([
      'MAIL_FROM',
      'PORT',
      'SITE_URL',
    ])
  })

  it('demands a secret in production, and only there', () => {
    const production = parseEnvironment({ NODE_ENV: 'production', DATABASE_URL: 'mongodb://x/y' })
    expect(() => secret(production)).toThrow(/^PAYLOAD_SECRET: must be set in production/)
    expect(secret({ ...production, PAYLOAD_SECRET: 'a'.repeat(32) })).toBe('a'.repeat(32))
    expect(secret(parseEnvironment({}))).toMatch(/development/)
  })

  it('is MongoDB by either of its schemes, and SQLite by file:', () => {
    const embedded = (DATABASE_URL: string) => isEmbedded(parseEnvironment({ DATABASE_URL }))
    expect(embedded('mongodb://localhost/x')).toBe(false)
    expect(embedded('mongodb+srv://example.org/x')).toBe(false)
    expect(embedded('file:/var/lib/countersign.db')).toBe(true)
  })

  it('is the list that the scripts know, NODE_ENV aside', () => {
    expect(['NODE_ENV', ...variables].sort()).toEqual(Object.keys(environmentSchema.shape).sort())
  })
})
