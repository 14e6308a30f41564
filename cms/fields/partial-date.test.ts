import type { TextField } from 'payload'
import { describe, expect, it } from 'vitest'
import { partialDateField, validatePartialDate } from './partial-date'
import { partialDateEnglish } from './partial-date-english'

type ValidateArgs = Parameters<typeof validatePartialDate>[1]
type HookArgs = Parameters<NonNullable<NonNullable<TextField['hooks']>['beforeChange']>[number]>[0]

const validate = (value: unknown, { required = false, translations = {} } = {}) =>
  validatePartialDate(
    value as string,
    { required, req: { i18n: { translations } } } as unknown as ValidateArgs,
  )

describe('validatePartialDate', () => {
  it.each(['2002', '2002-11-08?', ' 199x ', '２００２', '2002 / 2003'])('takes %j', (value) => {
    expect(validate(value)).toBe(true)
  })

  it('says what is wrong with the part that is wrong', () => {
    expect(validate('2002-02-30')).toBe(
      'The calendar has no day 2002-02-30. Check the day and the month.',
    )
    expect(validate('8.11.2002')).toBe(partialDateEnglish.problems.wrongOrder)
  })

  it('refuses what is not a text, even if its figures are a date', () => {
    expect(validate(2002)).toMatch(/^“2002” is not a date/)
    expect(validate({ not_equals: '' })).toMatch(/is not a date/)
    expect(validate([])).toMatch(/is not a date/)
    expect(validate(['2002', '2003'])).toMatch(/is not a date/)
  })

  it('demands a date only where one is required', () => {
    for (const nothing of [undefined, null, '', '  ']) {
      expect(validate(nothing)).toBe(true)
      expect(validate(nothing, { required: true })).toBe(partialDateEnglish.problems.empty)
    }
  })

  it('speaks the language of the panel where it has the words', () => {
    const translations = { partialDate: { problems: { noSuchMonth: 'Kein Monat {{part}}.' } } }
    expect(validate('2002-13', { translations })).toBe('Kein Monat 13.')
    expect(validate('1980s', { translations })).toBe(partialDateEnglish.problems.decadeInWords)
  })
})

describe('partialDateField', () => {
  const [date, sort] = partialDateField({ name: 'published', required: true, label: 'Date' })
  const normalize = (value: unknown) => date.hooks?.beforeValidate?.[0]?.({ value } as HookArgs)
  const derive = (siblingData: object, previousSiblingDoc: object = {}) =>
    sort.hooks?.beforeChange?.[0]?.({ siblingData, previousSiblingDoc } as HookArgs)

  it('stores the text in one spelling, and null for none', () => {
    expect(normalize(' 199x–')).toBe('199X-')
    expect(normalize('٢٠٠٢')).toBe('2002')
    expect(normalize('  ')).toBeNull()
    expect(normalize(undefined)).toBeUndefined()
    expect(normalize(2002)).toBe(2002)
  })

  it('derives the key that sorts, whatever was sent for it', () => {
    const key = '2002-11-01/2002-11-30'
    expect(derive({ published: '2002-11~', publishedSort: 'zzz' })).toBe(key)
    expect(derive({}, { published: '2002-11~' })).toBe(key)
    expect(derive({ published: null }, { published: '2002-11~' })).toBeNull()
    expect(derive({ published: 'half a da' })).toBeNull()
  })

  it('keeps the key out of forms and out of reach', () => {
    expect(sort).toMatchObject({ name: 'publishedSort', index: true, admin: { hidden: true } })
    const args = {} as Parameters<NonNullable<NonNullable<TextField['access']>['create']>>[0]
    expect(sort.access?.create?.(args)).toBe(false)
    expect(sort.access?.update?.(args)).toBe(false)
  })

  it('passes on what the collection says of it, keeping its own form', () => {
    const [placed] = partialDateField({
      name: 'date',
      description: 'When it was held.',
      admin: { position: 'sidebar' },
    })
    expect(placed.admin).toMatchObject({ position: 'sidebar', description: 'When it was held.' })
    expect(placed.admin?.components?.Field).toMatchObject({
      path: '/components/admin/partial-date-field/partial-date-field#PartialDateField',
    })
    expect(date).toMatchObject({ label: 'Date', required: true })
    expect('label' in placed).toBe(false)
  })
})
