import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsIn } from '../letter/problems-in'
import { importedSignatureSchema, signatureSchema } from './signature-schema'

const both = signatureSchema({ whoMaySign: ['organization', 'person'] })

const union = {
  kind: 'organization',
  name: 'Workers’ Union of Elsewhere',
  country: 'BG',
  officerName: 'Мария Петрова',
  officerRole: 'Secretary, international affairs',
  email: 'office@union.example',
  visibility: 'public',
  consent: 'yes',
}
const person = {
  kind: 'person',
  name: 'هند أحمد',
  country: 'eg',
  email: 'hind@example.org',
  visibility: 'country-only',
  consent: 'yes',
}

const problemsOf = (fields: unknown, schema = both) => {
  const { error } = schema.safeParse(fields)
  return Object.fromEntries(
    (error ? problemsIn(error) : []).map(({ field, code }) => [field, code]),
  )
}

describe('a signature', () => {
  it('is taken as it was meant', () => {
    const typed = {
      ...union,
      name: '  Workers’  Union\nof Elsewhere ',
      nativeName: 'Съюз на работниците',
      nativeLanguage: 'BG',
      abbreviation: '',
      website: 'union.example/about',
      message: 'We stand by you.\r\n\r\n\r\nAlways.',
      pseudonym: 'typed before',
      stamp: 'x',
    }
    expect(both.parse(typed)).toEqual({
      ...union,
      nativeName: 'Съюз на работниците',
      nativeLanguage: 'bg',
      website: 'https://union.example/about',
      message: 'We stand by you.\n\nAlways.',
      consent: true,
    })
    expect(both.parse(person)).toEqual({ ...person, country: 'EG', consent: true })
  })

  it('of a person has nothing of an organisation’s fields, and is not asked for them', () => {
    const signed = both.parse({ ...union, ...person, website: 'nonsense' })
    expect(signed).not.toHaveProperty('website')
    expect(signed).not.toHaveProperty('officerName')
  })

  it('lacks what it lacks, all told at once', () => {
    expect(problemsOf({ kind: 'organization', visibility: 'pseudonym' })).toEqual({
      name: 'name-missing',
      officerName: 'officer-name-missing',
      officerRole: 'officer-role-missing',
      country: 'country-missing',
      pseudonym: 'pseudonym-missing',
      email: 'email-missing',
      consent: 'consent-missing',
    })
    expect(problemsOf({ kind: 'person' })).toEqual({
      name: 'name-missing',
      country: 'country-missing',
      visibility: 'visibility-missing',
      email: 'email-missing',
      consent: 'consent-missing',
    })
  })

  it.each([
    ['kind', 'ghost', 'kind-missing'],
    ['kind', undefined, 'kind-missing'],
    ['name', 'x'.repeat(301), 'too-long'],
    ['name', ['a', 'b'], 'wrong-type'],
    ['name', { $ne: null }, 'wrong-type'],
    ['name', 7, 'wrong-type'],
    ['name', 'Buy at www.pills.example', 'web-address'],
    ['name', '=HYPERLINK("x")', 'formula'],
    ['name', 'Union\u202eedalcnu', 'bidi-controls'],
    ['nativeName', 'a\u0000b', 'control-characters'],
    ['city', 'http://x.example', 'web-address'],
    ['officerRole', 'a\u0007', 'control-characters'],
    ['country', 'ZZ', 'country-unknown'],
    ['nativeLanguage', 'Klingonish', 'language-unknown'],
    ['website', 'javascript:alert(1)', 'website-wrong'],
    ['website', 'nowhere', 'website-wrong'],
    ['website', 'https://user:secret@union.example', 'website-wrong'],
    ['email', 'office', 'email-wrong'],
    ['email', 'office@localhost', 'email-wrong'],
    ['email', 'a@b.example, c@d.example', 'email-wrong'],
    ['email', 'a@b.example\r\nBcc: c@d.example', 'email-wrong'],
    ['email', 'a..b@c.example', 'email-wrong'],
    ['email', '<a@b.example>', 'email-wrong'],
    ['visibility', 'invisible', 'visibility-missing'],
    ['message', 'x'.repeat(2001), 'message-too-long'],
    ['consent', 'no', 'consent-missing'],
  ])('%s cannot be %j', (field, value, code) => {
    expect(problemsOf({ ...union, [field]: value })).toEqual({ [field]: code })
  })

  it.each([
    'почта@пример.бг',
    '用户@例子.广告',
    'o’hara@union.example',
    'first.last+tag@sub.union.example',
  ])('may be answered at %s', (email) => {
    expect(problemsOf({ ...union, email })).toEqual({})
  })

  it('comes from whom the campaign invites', () => {
    const persons = signatureSchema({ whoMaySign: ['person'] })
    expect(problemsOf(union, persons)).toEqual({ kind: 'kind-not-invited' })
    expect(problemsOf({ ...union, email: 'x' }, persons)).toMatchObject({
      kind: 'kind-not-invited',
    })
    expect(problemsOf(person, persons)).toEqual({})
  })

  it('keeps a pseudonym only where it is to be shown', () => {
    const hidden = both.parse({ ...person, visibility: 'pseudonym', pseudonym: ' A  friend ' })
    expect(hidden.pseudonym).toBe('A friend')
    expect(both.parse({ ...person, pseudonym: 'A friend' }).pseudonym).toBeUndefined()
  })

  it.each([null, undefined, 'text', 7, [], [union]])('is not %j', (value) => {
    expect(both.safeParse(value).success).toBe(false)
  })

  it('is judged without ever throwing, each problem by a code', () => {
    const field = fc.constantFrom(...Object.keys(union), 'pseudonym', 'message', '__proto__')
    fc.assert(
      fc.property(fc.dictionary(field, fc.anything()), (fields) => {
        const { error } = both.safeParse({ ...union, ...fields })
        for (const { code } of error ? problemsIn(error) : []) expect(code).toMatch(/^[a-z-]+$/)
      }),
    )
  })
})

describe('a signature from a list', () => {
  it('needs only a name', () => {
    expect(importedSignatureSchema.parse({ name: 'A union' })).toEqual({
      kind: 'organization',
      name: 'A union',
      visibility: 'public',
    })
    const { error } = importedSignatureSchema.safeParse({ name: '', country: 'Narnia' })
    expect(error && problemsIn(error)).toEqual([
      { field: 'name', code: 'name-missing' },
      { field: 'country', code: 'country-unknown' },
    ])
  })
})
