import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { embeddedFile, placeOf } from './place'

describe('the place worked on', () => {
  it('is named without the password', () => {
    const DATABASE_URL = 'mongodb://user:p%40ss@db1.example.org:27017,db2.example.org/name?x=y'
    const { database } = placeOf({ DATABASE_URL, DATA_DIR: 'd' })
    expect(database).toBe('the MongoDB database at db1.example.org:27017,db2.example.org')
  })

  it('is the file in the data folder, or the one that is named', () => {
    expect(embeddedFile({ DATA_DIR: '/d' })).toBe('/d/countersign.db')
    expect(embeddedFile({ DATA_DIR: '/d', DATABASE_URL: 'file:/e/f.db' })).toBe('/e/f.db')
    expect(embeddedFile({ DATA_DIR: '/d', DATABASE_URL: 'file:///e/f.db' })).toBe('/e/f.db')
    expect(embeddedFile({ DATA_DIR: 'd' })).toBe(resolve('d/countersign.db'))
  })
})
