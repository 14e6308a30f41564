import { expect, it } from 'vitest'
import { mayPublish } from '@/domain/rights/may-publish'
import { newsItemRightsSchema } from '@/domain/rights/news-item-rights'
import { itemInForm } from './item-in-form'

const filled = {
  publication: { value: 'The Bulletin' },
  originalUrl: { value: undefined },
  authors: { value: 2, disableFormData: true },
  'authors.0.id': { value: 'row' },
  'authors.0.name': { value: 'A. Reporter' },
  'authors.1.name': { value: '' },
  published: { value: '2002-11' },
  'rights.basis': { value: 'permission' },
  'rights.proofFile': { value: 'document' },
}

it('reads what rights hang on from the fields of a form', () => {
  const item = newsItemRightsSchema.parse(itemInForm(filled))
  expect(item).toMatchObject({ authors: ['A. Reporter'], publication: 'The Bulletin' })
  expect(item.rights).toMatchObject({ basis: 'permission', hasProofFile: true })
  expect(mayPublish(item)).toEqual([])
})

it('takes an empty form for an item that lacks everything', () => {
  expect(mayPublish(newsItemRightsSchema.parse(itemInForm({})))).toEqual([
    'sourceMissing',
    'authorMissing',
    'dateMissing',
    'basisMissing',
  ])
})
