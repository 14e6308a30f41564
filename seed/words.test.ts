import { expect, it } from 'vitest'
import { catalogueOf } from './words'

const source = { title: 'Title', 'demands.text/first': 'First', 'demands.text/second': 'Second' }

it('pairs words by key, under the path of their field, in the order of the source', () => {
  expect(catalogueOf(source, { 'demands.text/second': 'Zweitens', title: 'Titel' })).toEqual([
    { msgctxt: 'title', msgid: 'Title', msgstr: 'Titel' },
    { msgctxt: 'demands.text', msgid: 'Second', msgstr: 'Zweitens' },
  ])
})

it('files a translation of an earlier source under that source', () => {
  expect(catalogueOf(source, { title: 'Titel' }, { title: 'Old title' })).toEqual([
    { msgctxt: 'title', msgid: 'Old title', msgstr: 'Titel' },
  ])
})
