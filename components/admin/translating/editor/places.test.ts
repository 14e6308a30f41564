import { expect, it } from 'vitest'
import { placeName, placesOf, spelledOut } from './places'

const words: Record<string, string> = {
  title: 'Title',
  demands: 'Demands',
  targets: 'Addressed to',
}
const names = (contexts: string[], isInterface = false) =>
  placesOf(contexts.map((msgctxt) => ({ msgctxt }))).map((place) =>
    placeName(place, (field) => words[field] ?? null, isInterface, String),
  )

it('names fields in words, and numbers what there is several of', () => {
  const found = names(['title', 'demands.text', 'demands.text', 'targets.name', 'targets.role'])
  expect(found.map(({ label }) => label)).toEqual([
    'Title',
    'Demands\u00a01',
    'Demands\u00a02',
    'Addressed to',
    'Role',
  ])
  expect(found.map(({ short }) => short)).toEqual(['Title', '1', '2', 'Addressed to', 'Role'])
  expect(new Set(found.map(({ group }) => group))).toEqual(
    new Set(['Title', 'Demands', 'Addressed to']),
  )
})

it('spells a field out that it has no word for', () => {
  expect(spelledOut('legalRegistration.basis')).toBe('Legal registration › basis')
  expect(names(['legalRegistration.basis'])[0]).toEqual({
    group: 'Legal registration',
    label: 'Basis',
    short: 'Basis',
  })
})

it('calls the words of the site by their own keys', () => {
  expect(names(['site.skipToContent', 'search.button.label'], true)).toEqual([
    { group: 'site', label: 'skipToContent', short: 'skipToContent' },
    { group: 'search', label: 'button.label', short: 'button.label' },
  ])
})
