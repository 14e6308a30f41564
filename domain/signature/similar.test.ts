import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SignatoryName, signatoryNames } from '@/seed/signatory-names'
import { SimilarNames } from './similar'
import type { Names } from './similar-names'

const knowing = (...known: Names[]): SimilarNames => {
  const names = new SimilarNames()
  for (const [index, each] of known.entries()) names.set(String(index), each)
  return names
}

const listed: readonly SignatoryName[] = signatoryNames
const seedNames = listed.map(({ name, native, abbreviation }) => ({
  name,
  nativeName: native?.[0],
  abbreviation,
}))
const seeds = knowing(...seedNames)

const first = (known: SimilarNames, names: Names) => known.similarTo(names)[0]

describe('somebody of the same name', () => {
  it.each([
    ['same-name', 'Metalworkers’ Union of Lower Saxony', 'METALWORKERS’ UNION OF LOWER SAXONY'],
    ['same-name', 'Fédération du Métal', 'Federation du metal'],
    ['same-name', 'نقابة العمّال', 'نقابه العمال'],
    ['look-alike', 'MLPD', 'МLРD'],
    ['look-alike', 'Paypal Workers', 'PaypaI Workers'],
    ['same-name', 'Metal-Workers, Ghent', 'Metal Workers Ghent'],
    ['name', 'Union of Metal Workers in Ghent', 'Ghent Metal Workers’ Union'],
    ['name', 'International Federation for Justice', 'Internatinal Federation for Justice'],
    ['name', '佳士工人支持组织', '佳士工人支援组织'],
    ['name', 'Съюз на металурзите в София', 'Съюз на металурзите София'],
  ])('is found as %s: %s, %s', (by, known, asked) => {
    const names = knowing({ name: 'Teachers of Rome' }, { name: known }, { name: 'Zagreb Dockers' })
    expect(first(names, { name: asked })).toMatchObject({ id: '1', by })
  })

  it('is found across native name and name', () => {
    const names = knowing({ name: 'Bulgarian Workers', nativeName: 'Български работници' })
    expect(first(names, { name: 'Български Работници' })?.by).toBe('same-name')
  })

  it('is found by abbreviation, whatever its dots, and by domain', () => {
    const names = knowing({ name: 'Alpha', abbreviation: 'P.C./M.L.', domain: 'alpha.example' })
    expect(first(names, { name: 'Omega', abbreviation: 'PC ML' })?.by).toBe('abbreviation')
    expect(first(names, { name: 'Omega', domain: 'alpha.example' })?.by).toBe('domain')
  })
})

describe('in the register of the demonstration', () => {
  it('each of the 25 is found under its own name first', () => {
    seedNames.forEach((names, index) => {
      expect(first(seeds, names)).toMatchObject({ id: String(index), by: 'same-name' })
    })
  })

  it('parties of one family are not taken for one another', () => {
    seedNames.forEach((names, index) => {
      const others = seeds.similarTo(names, { except: String(index) })
      expect(others.filter(({ by }) => by === 'name' || by === 'same-name')).toEqual([])
    })
  })
})

describe('who is unlike', () => {
  it.each([
    ['Communist Party of Ruritania', 'Communist Party of Grand Fenwick'],
    ['Dockers’ Union of Antwerp', 'Nurses’ Union of Antwerp'],
    ['MLPD', 'MLKP'],
    ['中国劳工通讯', '香港职工会联盟'],
  ])('is left alone: %s, %s', (known, asked) => {
    const names = knowing({ name: known }, ...seedNames)
    expect(names.similarTo({ name: asked }).map(({ id }) => id)).not.toContain('0')
  })

  it('is everybody, for no name at all', () => {
    expect(seeds.similarTo({ name: ' ', abbreviation: '-', nativeName: null })).toEqual([])
  })
})

describe('SimilarNames', () => {
  it('forgets who is taken out, and who has another name now', () => {
    const names = knowing({ name: 'Dockers of Zagreb', abbreviation: 'DZ' })
    names.set('0', { name: 'Teachers of Rome' })
    expect(names.similarTo({ name: 'Dockers of Zagreb', abbreviation: 'DZ' })).toEqual([])
    names.delete('0')
    expect([names.similarTo({ name: 'Teachers of Rome' }), names.size]).toEqual([[], 0])
  })

  it('names nobody twice, nor whom it is asked to leave out, nor more than wanted', () => {
    const twins = Array.from({ length: 9 }, () => ({ name: 'Twins', abbreviation: 'TW' }))
    const found = knowing(...twins).similarTo(
      { name: 'Twins', abbreviation: 'TW' },
      { limit: 4, except: '0' },
    )
    expect(new Set(found.map(({ id }) => id)).size).toBe(4)
    expect(found.map(({ id }) => id)).not.toContain('0')
  })

  it('finds anybody under the very name it was told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 3 }), (name) => {
        const [found] = knowing({ name }).similarTo({ name: `  ${name} ` })
        expect(found === undefined || found.by === 'same-name').toBe(true)
        if (/[a-z]{3}/i.test(name)) expect(found).toBeDefined()
      }),
    )
  })

  it('answers among many in little time', () => {
    const names = new SimilarNames()
    const word = (seed: number) => (Math.imul(seed, 2654435761) >>> 0).toString(36)
    for (let count = 0; count < 50_000; count += 1)
      names.set(String(count), { name: `Union of ${word(count)} and ${word(count * 7)} Workers` })
    const start = performance.now()
    for (let count = 0; count < 50; count += 1)
      expect(
        names.similarTo({ name: `Workers Union of ${word(count)} & ${word(count * 7)}` })[0]?.id,
      ).toBe(String(count))
    expect(performance.now() - start).toBeLessThan(30_000)
  }, 60_000)
})
