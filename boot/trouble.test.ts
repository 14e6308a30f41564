import { MongoClient } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { lastWords, TroubleError, troubleOf } from './trouble'

const place = { dataDir: '/srv/data', database: 'the database /srv/data/countersign.db' }

const withCode = (code: string | number, message = 'x') =>
  Object.assign(new Error(message), { code })

const causeOf = (error: unknown) => troubleOf(error, place)?.cause

describe('trouble', () => {
  it.each([
    ['a full disk, by the system', withCode('ENOSPC'), /disk is full/],
    ['a full disk, by SQLite', withCode('SQLITE_FULL'), /disk is full/],
    ['a full disk, by MongoDB', withCode(14031), /disk is full/],
    ['a refused password', withCode(18), /refuses the user name or the password/],
    ['a refused password, by Atlas', withCode(8000, 'bad auth'), /refuses the user name/],
    ['a user without rights', withCode(13), /does not let this user read and write/],
    ['a closed port', withCode('ECONNREFUSED'), /does not answer/],
    ['an unknown host', withCode('ENOTFOUND'), /does not answer/],
    ['a file that is no database', withCode('SQLITE_NOTADB'), /is not a SQLite database/],
    ['a damaged database', withCode('SQLITE_CORRUPT'), /is damaged/],
    ['a locked database', withCode('SQLITE_BUSY'), /in use by another program/],
    ['a file in place of the folder', withCode('EEXIST'), /is not a folder/],
    ['a file in the path of the folder', withCode('ENOTDIR'), /is not a folder/],
    ['a folder of somebody else', withCode('EACCES'), /cannot be written by this user/],
    ['a folder on a read-only disk', withCode('EROFS'), /cannot be written by this user/],
    ['a database that cannot be opened', withCode('SQLITE_CANTOPEN'), /cannot be written/],
  ])('knows %s', (_, error, cause) => {
    expect(causeOf(error)).toMatch(cause)
  })

  it('sees through the errors that wrap another', () => {
    const wrapped = new Error('query failed', {
      cause: new Error('x', { cause: withCode('ENOSPC') }),
    })
    expect(causeOf(wrapped)).toMatch(/disk is full/)
  })

  it('knows what the MongoDB driver itself says of a closed port', async () => {
    const client = new MongoClient('mongodb://127.0.0.1:9/x', { serverSelectionTimeoutMS: 300 })
    const error = await client.connect().catch((caught: unknown) => caught)
    expect(causeOf(error)).toBe(`${place.database} does not answer.`)
  })

  it('knows what the MongoDB driver itself says of an address it cannot read', () => {
    const open = () => new MongoClient('mongodb://')
    expect(open).toThrow()
    try {
      open()
    } catch (error) {
      expect(causeOf(error)).toMatch(/not an address that MongoDB understands/)
    }
  })

  it('prefers the reason why no server was found to its absence', () => {
    const reason = {
      servers: new Map([['a:1', { error: withCode(18, 'Authentication failed.') }]]),
    }
    const error = Object.assign(new Error('x'), { name: 'MongoServerSelectionError', reason })
    expect(causeOf(error)).toMatch(/refuses the user name/)
  })

  it('keeps the words of our own checks', () => {
    const trouble = { cause: 'a', remedy: 'b' }
    expect(troubleOf(new TroubleError(trouble), place)).toBe(trouble)
  })

  it('lists every problem of the environment', () => {
    const error = Object.assign(new Error('PORT: a\nSITE_URL: b'), { name: 'EnvironmentError' })
    expect(lastWords(error, place, true)).toBe(
      [
        'Countersign cannot start.',
        '  Cause:  the environment is not right.',
        '          PORT: a',
        '          SITE_URL: b',
        '  Remedy: correct what is named here, in the environment or in .env; docs/operating.md explains every variable.',
      ].join('\n'),
    )
  })

  it('does not explain what it does not know, and shows its stack only on demand', () => {
    const error = new Error('something new')
    expect(troubleOf(error, place)).toBeUndefined()
    expect(troubleOf('a string', place)).toBeUndefined()
    expect(lastWords(error, place, false)).toContain('something new')
    expect(lastWords(error, place, false)).not.toContain(' at ')
    expect(lastWords(error, place, true)).toContain(' at ')
  })

  it('never shows the stack of what it knows', () => {
    expect(lastWords(withCode('ENOSPC'), place, true)).not.toContain(' at ')
  })
})
