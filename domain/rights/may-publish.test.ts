import { describe, expect, it } from 'vitest'
import { rightsBases } from './basis'
import { mayPublish } from './may-publish'
import { type NewsItemRightsInput, newsItemRightsSchema } from './news-item-rights'

const sourced = {
  publication: 'A newspaper',
  originalUrl: 'https://example.org/article',
  authors: [{ name: 'A. Reporter' }],
  published: '2002-11-08?',
} satisfies NewsItemRightsInput

type Rights = NonNullable<NewsItemRightsInput['rights']>

const judge = (item: NewsItemRightsInput) => mayPublish(newsItemRightsSchema.parse(item))
const judgeRights = (rights: Rights) => judge({ ...sourced, rights })

describe('mayPublish', () => {
  it('names everything that a bare item lacks', () => {
    const bare = ['sourceMissing', 'authorMissing', 'dateMissing', 'basisMissing']
    expect(judge({})).toEqual(bare)
    expect(judge({ publication: ' ', authors: [{ name: '' }], published: '', rights: {} })).toEqual(
      bare,
    )
  })

  it('takes a publication or an address for the source', () => {
    const rights = { basis: 'own-work' } as const
    expect(judge({ ...sourced, rights, publication: null })).toEqual([])
    expect(judge({ ...sourced, rights, originalUrl: null })).toEqual([])
    expect(judge({ ...sourced, rights, publication: null, originalUrl: '' })).toEqual([
      'sourceMissing',
    ])
  })

  it('takes it that no author is named only when that is said', () => {
    const rights = { basis: 'own-work' } as const
    expect(judge({ ...sourced, rights, authors: [], authorNotNamed: true })).toEqual([])
    expect(judge({ ...sourced, rights, authors: [], authorNotNamed: false })).toEqual([
      'authorMissing',
    ])
  })

  it.each<[Rights, string[]]>([
    [{ basis: 'own-work' }, []],
    [{ basis: 'licence' }, ['proofMissing', 'licenceNameMissing']],
    [{ basis: 'licence', proof: 'contract 12', licenceName: 'Agency licence' }, []],
    [{ basis: 'permission' }, ['proofMissing']],
    [{ basis: 'permission', proof: 'letter of 3 May 2019' }, []],
    [{ basis: 'permission', proofFile: 'document-1' }, []],
    [{ basis: 'licence', proofFile: { id: '1' }, licenceName: 'Agency licence' }, []],
    [{ basis: 'permission', proof: ' ', proofFile: null }, ['proofMissing']],
    [{ basis: 'public-domain' }, ['proofMissing']],
    [{ basis: 'public-domain', proof: 'an official record' }, []],
    [{ basis: 'quotation' }, ['excerptMissing']],
    [{ basis: 'quotation', excerpt: 'a few words' }, []],
    [{ basis: 'quotation', excerpt: 'word '.repeat(151) }, ['excerptTooLong']],
    [{ basis: 'quotation', excerpt: '字'.repeat(301) }, ['excerptTooLong']],
    [{ basis: 'permission', proof: 'a letter', excerpt: 'word '.repeat(900) }, []],
    [{ basis: 'link-only' }, []],
    [{ basis: 'link-only', excerpt: 'a few words' }, ['excerptNotAllowed']],
    [{ basis: 'citation' }, []],
    [{ basis: 'citation', excerpt: 'a few words' }, ['excerptNotAllowed']],
    [{ basis: 'creative-commons' }, ['licenceNameMissing']],
    [{ basis: 'creative-commons', licenceName: 'CC BY-SA 4.0' }, []],
    [{ basis: 'creative-commons', licenceName: 'CC BY-NC-ND 3.0 DE' }, []],
    [{ basis: 'creative-commons', licenceName: 'CC0 1.0' }, []],
    [{ basis: 'creative-commons', licenceName: 'Creative Commons Attribution 4.0' }, []],
    [{ basis: 'creative-commons', licenceName: 'MIT' }, ['licenceNotCreativeCommons']],
    [{ basis: 'creative-commons', licenceName: 'CC BYE' }, ['licenceNotCreativeCommons']],
  ])('judges %j', (rights, problems) => {
    expect(judgeRights(rights)).toEqual(problems)
  })

  it('sends the reader of a mere link somewhere', () => {
    const linkless = { ...sourced, originalUrl: null, rights: { basis: 'link-only' as const } }
    expect(judge(linkless)).toEqual(['originalUrlMissing'])
  })

  it('lets a report be named that has no address, if it says where it appeared', () => {
    const named = { ...sourced, originalUrl: null, rights: { basis: 'citation' as const } }
    expect(judge(named)).toEqual([])
    expect(judge({ ...named, publication: null })).toEqual(['sourceMissing'])
  })

  it('demands a source on every basis', () => {
    for (const basis of rightsBases) {
      expect(judge({ ...sourced, publication: '', originalUrl: '', rights: { basis } })).toContain(
        'sourceMissing',
      )
    }
  })
})

describe('newsItemRightsSchema', () => {
  it('takes a document with its other fields and its nulls', () => {
    const document = { id: '1', headline: 'x', ...sourced, authorNotNamed: null, rights: null }
    expect(newsItemRightsSchema.parse(document)).toEqual({
      ...sourced,
      authors: ['A. Reporter'],
      authorNotNamed: false,
      rights: { basis: null, proof: null, hasProofFile: false, licenceName: null, excerpt: null },
    })
  })

  it('refuses a basis that is none and a date that is none', () => {
    const refused = newsItemRightsSchema.safeParse({
      published: '8.11.2002',
      rights: { basis: 'x' },
    })
    expect(refused.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'published',
      'rights.basis',
    ])
  })
})
