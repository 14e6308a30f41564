import { describe, expect, it, vi } from 'vitest'
import type { FoundKind } from '@/domain/search/kinds'
import type { Entry, Texts } from '../entry'
import { askedWords } from './asked-words'
import { find } from './find'
import { SiteIndex } from './site-index'

const texts = (title: string, body = '', more: Partial<Texts> = {}): Texts => ({
  title,
  names: [],
  notes: [],
  body: body ? [body] : [],
  ...more,
})

const entry = (
  id: string,
  original: Texts,
  translations: Entry['translations'] = [],
  kind: FoundKind = 'news-items',
): Entry => ({
  kind,
  id,
  stamp: '1',
  original,
  translations,
  years: [],
  organizations: [],
  languages: ['en'],
})

const indexOf = (...entries: Entry[]): SiteIndex => {
  const index = new SiteIndex()
  for (const each of entries) index.put(each)
  return index
}

const found = (index: SiteIndex, query: string, locale = 'en'): string[] =>
  find(index, query, locale).hits.map(({ document }) => document.id)

describe('askedWords', () => {
  it.each([
    ['the workers of Shenzhen', ['work', 'shenzh']],
    ['AFL-CIO', ['afl', 'cio']],
    ['M.L.P.D.', ['mlpd']],
    ['劳工运动', ['劳工', '工运', '运动']],
    ['劳', ['劳']],
    ['the', ['the']],
    ['l’appel', ['appel']],
    ['%_% "&', []],
    ['M L P D', ['mlpd']],
    ['où signer', ['sign']],
    ['喀什 工人', ['喀什', '工人']],
    ['www.countersign.example/zh-Hans/campaigns/jiashi?asof=2018#p3', ['campaig', 'jiashi']],
    ['/fr/campaigns/jiashi', ['campaig', 'jiashi']],
    ['https://www.countersign.example/', ['http', 'www', 'countersig', 'exampl']],
    ['who signed from Peru', ['peru']],
    ['德国的党', ['德国', '党']],
    ['ICOR是什么', ['icor']],
    ['https://countersign.example/en/campaigns/jiashi', ['campaig', 'jiashi']],
  ])('%s', (query, words) => {
    const required = askedWords(query).filter(({ isOptional }) => !isOptional)
    expect(required.map(({ term }) => term)).toEqual(words)
  })

  it('takes the first dozen words of a long question', () => {
    expect(askedWords(Array.from({ length: 50 }, (_, at) => `word${at}`).join(' '))).toHaveLength(
      12,
    )
  })
})

describe('find', () => {
  const jiashi = entry('jiashi', texts('Stand with the Jiashi workers', 'They found a union.'))
  const strike = entry('strike', texts('A strike', 'Workers in Jiashi and elsewhere.'))
  const other = entry('other', texts('Something else', 'Nothing of the kind.'))
  const index = indexOf(strike, jiashi, other)

  it('puts titles before bodies', () => {
    expect(found(index, 'jiashi')).toEqual(['jiashi', 'strike'])
  })

  it.each(['jiashi worker', 'JIASHI', 'jiash', 'jaishi', 'jiasshi', 'jiashy workrs', 'the Jiashi'])(
    'finds “%s” all the same',
    (query) => {
      expect(found(index, query)[0]).toBe('jiashi')
    },
  )

  it('finds nothing for what is nowhere', () => {
    expect(found(index, 'xylophone')).toEqual([])
    expect(found(index, '')).toEqual([])
  })

  it('wants all words, and says when it could not have them', () => {
    expect(find(index, 'union jiashi', 'en')).toMatchObject({ isLoose: false })
    expect(found(index, 'union jiashi')).toEqual(['jiashi'])
    const loose = find(index, 'jiashi workers xylophone', 'en')
    expect(loose.isLoose).toBe(true)
    expect(loose.hits[0]?.document.id).toBe('jiashi')
  })

  it('goes by the rest where a word is nowhere', () => {
    const rest = find(index, 'xylophone jiashi', 'en')
    expect(rest.hits.map(({ document }) => document.id)).toEqual(['jiashi', 'strike'])
    expect(rest.isLoose).toBe(true)
    expect(found(index, 'xylophone zyzzyva')).toEqual([])
  })

  it('takes an unknown word apart into known ones, and into nothing less', () => {
    expect(found(index, 'unionstrike')).toEqual(['strike', 'jiashi'])
    expect(found(index, 'elsewhereness')).toEqual(['strike'])
    expect(found(index, 'jiashiqzqzxkqzqzxk')).toEqual([])
    const parts = find(index, 'unionstrike', 'en')
    expect([parts.isLoose, parts.words[0]?.isMisspelt]).toEqual([true, false])
  })

  it('does not let who is named in passing hide who it is about', () => {
    const named = texts('About this site', 'It holds a speech of Wei and one of Jingsheng.')
    const about = indexOf(entry('passing', named), entry('wei', texts('Wei Jingsheng')))
    expect(found(about, 'speech Wei Jingsheng')).toEqual(['wei', 'passing'])
    expect(found(about, 'about this site')).toEqual(['passing'])
    const many = Array.from({ length: 9 }, (_, at) => entry(`${at}`, texts('Wei Jingsheng')))
    const speeches = Array.from({ length: 5 }, (_, at) => entry(`s${at}`, texts('Other', 'speech')))
    const crowd = indexOf(entry('passing', named), ...many, ...speeches)
    expect(found(crowd, 'speech Wei Jingsheng').indexOf('passing')).toBe(2)
  })

  it('takes a known word for no distant one', () => {
    const known = indexOf(entry('city', texts('Shenzhen')), entry('name', texts('Sheng union')))
    expect(find(known, 'union Shenzhen', 'en').isLoose).toBe(true)
    expect(find(known, 'union Shemghen', 'en').isLoose).toBe(false)
  })

  it('looks for the slips of four words at most, once each, and two letters away at most', () => {
    const alike = vi.spyOn(index.terms, 'alike')
    const query = Array.from('abcdefghij', (letter) => `${letter.repeat(3)}qzqzxk`).join(' ')
    expect(find(index, query, 'en').hits).toEqual([])
    const asked = alike.mock.calls.map(([term, distance]) => `${term} ${distance}`)
    expect(new Set(alike.mock.calls.map(([term]) => term)).size).toBe(4)
    expect(new Set(asked).size).toBe(asked.length)
    expect(Math.max(...alike.mock.calls.map(([, distance]) => distance))).toBe(2)
    alike.mockRestore()
  })

  it('takes a hundred terms at most for what a word may be a slip of', () => {
    const word = 'qolidark'
    const near = [...word].flatMap((_, at) =>
      Array.from(
        { length: 30 },
        (_, sign) => word.slice(0, at) + String.fromCodePoint(0x0561 + sign) + word.slice(at + 1),
      ),
    )
    const many = indexOf(entry('many', texts('Many of them', near.join(' '))))
    expect(find(many, word, 'en').words[0]?.expansions).toHaveLength(100)
  })

  it('forgets what was removed or replaced', () => {
    const changing = indexOf(jiashi, strike)
    changing.remove(jiashi)
    expect(found(changing, 'jiashi')).toEqual(['strike'])
    changing.put(entry('strike', texts('Quite another title')))
    expect(found(changing, 'jiashi')).toEqual([])
    expect(found(changing, 'another title')).toEqual(['strike'])
    expect([changing.size, changing.dead]).toEqual([1, 2])
  })

  it('finds a translation for its readers, and its title alone for others', () => {
    const translated = entry('foundation', texts('基金会', '工人'), [
      { locale: 'de', texts: texts('Die Stiftung', 'Für Beschäftigte') },
      { locale: 'zh-Hant', texts: texts('基金會', '勞動者') },
    ])
    const one = indexOf(translated)
    expect(found(one, 'Beschäftigte', 'de')).toEqual(['foundation'])
    expect(found(one, 'Beschäftigte', 'fr')).toEqual([])
    expect(found(one, 'Stiftung', 'fr')).toEqual(['foundation'])
    expect(found(one, '工人', 'de')).toEqual(['foundation'])
    expect(found(one, '劳动者', 'zh-Hans')).toEqual(['foundation'])
    expect(found(one, 'jijinhui', 'de')).toEqual(['foundation'])
  })
})
