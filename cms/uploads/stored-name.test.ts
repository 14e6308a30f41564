import { describe, expect, it } from 'vitest'
import { givenBase, storedName } from './stored-name'

describe('storedName', () => {
  it.each([
    ['Photo of the march.JPG', /^photo-of-the-march-[0-9a-f]{8}\.jpg$/],
    ['../../etc/passwd', /^passwd-[0-9a-f]{8}\.jpg$/],
    ['..\\..\\boot.ini', /^boot-[0-9a-f]{8}\.jpg$/],
    ['march.png.html', /^march-png-[0-9a-f]{8}\.jpg$/],
    ['Müller Straße.png', /^mueller-strasse-[0-9a-f]{8}\.jpg$/],
    ['a\u0000b\u202Egpj.exe', /^[a-z0-9-]+-[0-9a-f]{8}\.jpg$/],
    ['', /^file-[0-9a-f]{8}\.jpg$/],
    ['..', /^file-[0-9a-f]{8}\.jpg$/],
    ['🙂.png', /^[a-z0-9-]+-[0-9a-f]{8}\.jpg$/],
  ])('makes %j a plain name', (given, expected) => {
    expect(storedName(given, 'jpg')).toMatch(expected)
  })

  it('keeps names short', () => {
    expect(storedName('x'.repeat(300), 'png').length).toBeLessThan(80)
  })

  it('never gives the same name twice', () => {
    const names = Array.from({ length: 200 }, () => storedName('same.png', 'png'))
    expect(new Set(names).size).toBe(200)
  })
})

it('finds the given part again', () => {
  expect(givenBase(storedName('March 2018.png', 'png'))).toBe('march-2018')
})
