import { beforeAll, describe, expect, it } from 'vitest'
import { searchKey } from '@/domain/search-key'
import { accountOf, type Who } from '@/test/harness/accounts'
import { type Doc, make } from '@/test/harness/documents'
import { givesAway, guessingOperators } from '@/test/harness/oracle'
import { rest } from '@/test/harness/rest'

const secrets = {
  name: 'Zarathustra Nightingale',
  nativeName: 'Заратустра',
  abbreviation: 'ZNQX',
  city: 'Ghostholm',
  pseudonym: 'A nurse of the ward',
} as const

const confidential = {
  email: 'zara@signer.example',
  officerName: 'Ophelia Officer',
  officerRole: 'Treasurer of secrets',
  note: 'Only for moderators.',
} as const

const hiddenTexts = [
  secrets.name,
  secrets.nativeName,
  secrets.abbreviation,
  secrets.city,
  ...Object.values(confidential),
]

let campaign: Doc
let organization: Doc
let nurse: Doc
let news: Doc
const people: Record<'public' | 'translator' | 'editor', Who> = {
  public: { role: 'public' },
  translator: { role: 'public' },
  editor: { role: 'public' },
}

beforeAll(async () => {
  people.translator = await accountOf('translator')
  people.editor = await accountOf('editor')
  campaign = await make('campaigns', { published: true, title: 'The appeal' })
  organization = await make('organizations', { published: true, name: 'Union of the silent' })
  news = await make('news-items', { published: true, campaigns: [campaign.id] })
  const signed = {
    campaign: campaign.id,
    organization: organization.id,
    country: 'BG',
    confidential,
    signedOn: '2018-10-15T00:00:00.000Z',
    ...secrets,
  }
  nurse = await make('signatories', {
    published: true,
    visibility: 'pseudonym',
    number: 1,
    ...signed,
  })
  await make('signatories', { published: true, visibility: 'counted-only', number: 2, ...signed })
  await make('signatories', { visibility: 'public', number: 3, ...signed })
  await make('signatories', { published: true, number: 4, campaign: campaign.id, name: 'Aaron' })
})

const secretFields = [
  ...Object.entries(secrets).filter(([name]) => name !== 'pseudonym'),
  ...Object.entries(confidential).map(([name, value]) => [`confidential.${name}`, value] as const),
  ['searchKey', searchKey([secrets.name, secrets.nativeName, secrets.abbreviation].join(' '))],
  ['signedOn', '2018-10-15T00:00:00.000Z'],
  ['organization.name', 'Union of the silent'],
] as [string, string][]

const confidentialFields = secretFields.filter(([name]) => /^(confidential|signedOn)/.test(name))

const inventionFor = (truth: string): string =>
  Number.isNaN(Date.parse(truth)) ? `${truth.slice(0, 3)}-else` : '2017-01-02T00:00:00.000Z'

const readers = [
  { reader: 'public' as const, fields: secretFields },
  { reader: 'translator' as const, fields: secretFields },
  { reader: 'editor' as const, fields: confidentialFields },
]

describe.each(readers)('to the $reader', ({ reader, fields }) => {
  const token = () => people[reader].token
  const hidden = reader === 'editor' ? Object.values(confidential) : hiddenTexts

  it('no address shows what was signed under another face', async () => {
    for (const path of [
      '/signatories?limit=0&depth=3',
      '/signatories?showHiddenFields=true&overrideAccess=true&depth=3',
      '/signatories?draft=true&trash=true&depth=3',
      '/signatories?select[name]=true&select[confidential]=true&select[confidential][email]=true&select[city]=true',
      '/signatories?populate[signatories][name]=true&populate[campaigns][signatories]=true&depth=3',
      `/signatories/${nurse.id}?select[name]=true&select[confidential]=true`,
      `/campaigns/${campaign.id}?depth=3&joins[signatories][limit]=100`,
      `/campaigns/${campaign.id}?depth=3&populate[signatories][name]=true&populate[signatories][confidential]=true`,
      `/news-items/${news.id}?depth=3`,
      '/campaigns?depth=99&joins[signatories][limit]=0',
      '/signatories?locale=de&depth=3',
      '/signatories?sort=-name',
      '/signatories?where[state][equals]=pending&depth=3',
    ]) {
      const { text } = await rest('GET', path, { token: token() })
      for (const secret of hidden) expect(text, path).not.toContain(secret)
    }
  })

  it('no filter tells right guesses from wrong ones', async () => {
    for (const [field, truth] of fields)
      for (const operator of guessingOperators)
        for (const path of [
          `/signatories?where[${field}][${operator}]=GUESS`,
          `/signatories/count?where[${field}][${operator}]=GUESS`,
          `/signatories?where[or][0][and][0][${field}][${operator}]=GUESS`,
          `/signatories?where[${field.replaceAll('.', '__')}][${operator}]=GUESS`,
          `/campaigns?where[signatories.${field}][${operator}]=GUESS`,
          `/campaigns/count?where[signatories.${field}][${operator}]=GUESS`,
          `/campaigns?where[signatories][contains][${field}][${operator}]=GUESS`,
          `/campaigns?joins[signatories][where][${field}][${operator}]=GUESS`,
          `/news-items?where[campaigns.signatories.${field}][${operator}]=GUESS`,
        ])
          expect(
            await givesAway(path, {
              truth,
              invention: inventionFor(truth),
              token: token(),
            }),
            path,
          ).toBe(false)
  }, 120_000)

  it('no order tells who stands before whom', async () => {
    for (const [field] of fields)
      for (const path of [
        (sort: string) => `/signatories?sort=${sort}`,
        (sort: string) => `/campaigns/${campaign.id}?joins[signatories][sort]=${sort}`,
        (sort: string) => `/campaigns?sort=signatories.${sort}`,
      ]) {
        const [up, down] = [path(field), path(`-${field}`)]
        const [first, second] = [
          await rest('GET', up, { token: token() }),
          await rest('GET', down.replace('signatories.-', '-signatories.'), { token: token() }),
        ]
        const ids = (text: string) => text.match(/"id":"[^"]+"/g)
        expect([first.status, ids(first.text)], up).toEqual([second.status, ids(second.text)])
      }
  })
})

describe('to those who handle signatures', () => {
  it('filters do tell: the tests above ask the right questions', async () => {
    const { token } = await accountOf('moderator')
    for (const [field, truth] of secretFields.filter(([name]) => !name.includes('.')))
      expect(
        await givesAway(`/signatories?where[${field}][equals]=GUESS`, {
          truth,
          invention: inventionFor(truth),
          token,
        }),
        field,
      ).toBe(true)
  })
})

describe('what is not yet published', () => {
  it('is neither listed, joined nor found, for the public and translators', async () => {
    for (const who of [people.public, people.translator])
      for (const path of [
        '/signatories?where[shown.name][equals]=GUESS',
        '/signatories/count?where[shown.name][like]=GUESS',
        '/campaigns?where[signatories.shown.name][equals]=GUESS',
        '/campaigns/count?where[signatories.shown.name][like]=GUESS',
        '/campaigns?where[signatories][contains][shown.name][equals]=GUESS',
        '/campaigns?joins[signatories][where][shown.name][equals]=GUESS',
        '/campaigns?where[and][0][signatories.number][equals]=3&where[and][1][signatories.shown.name][equals]=GUESS',
      ])
        expect(
          await givesAway(path, {
            truth: secrets.name,
            invention: 'Somebody else',
            token: who.token,
          }),
          path,
        ).toBe(false)
    const joined = await rest('GET', `/campaigns/${campaign.id}?joins[signatories][limit]=100`)
    expect(joined.body.signatories.docs).toHaveLength(3)
  })
})
