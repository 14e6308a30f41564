import { expect, it } from 'vitest'
import { erasedName } from './erased-name'
import { mayChange } from './may-change'

it('lets a signer do what the state allows, and always leave for good', () => {
  const may = (state: Parameters<typeof mayChange>[0]['state']) =>
    mayChange({ state, name: 'Rosa' })
  expect(may('pending')).toEqual(['visibility', 'kind', 'names', 'withdraw', 'erase'])
  expect(may('published')).toEqual(['visibility', 'kind', 'withdraw', 'erase'])
  expect(may('rejected')).toEqual(['withdraw', 'erase'])
  expect(may('withdrawn')).toEqual(['erase'])
})

it('shows nobody in another way whose names are gone', () => {
  expect(mayChange({ state: 'published', name: erasedName })).toEqual(['withdraw', 'erase'])
})

it('lets what is in the trash be taken back, and not be changed', () => {
  const deletedAt = '2026-01-01T00:00:00.000Z'
  expect(mayChange({ state: 'pending', name: 'Rosa', deletedAt })).toEqual(['withdraw', 'erase'])
})
