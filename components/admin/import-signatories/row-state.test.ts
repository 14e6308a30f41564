import { expect, it } from 'vitest'
import type { Verdict } from '@/domain/import/verdict'
import { type DeskRow, groupOf, isTaken, sentOf, withField } from './row-state'

const entry = {
  name: 'Red Lamp Collective',
  kind: 'organization',
  doubts: [],
  lines: [1, 1],
} as const
const row = (is: Verdict['is'], more: Partial<DeskRow> = {}): DeskRow => ({
  entry: { ...entry, doubts: [] },
  verdict: { is, questions: [], problems: [], whom: null },
  fitting: null,
  key: 0,
  ...more,
})

it('takes what is new or comes back, and what was decided on, and nothing else', () => {
  expect(isTaken(row('new'))).toBe(true)
  expect(isTaken(row('returns'))).toBe(true)
  expect(isTaken(row('there'))).toBe(false)
  expect(isTaken(row('refused', { choice: 'add' }))).toBe(false)
  expect(isTaken(row('question'))).toBe(false)
  expect(isTaken(row('question', { choice: 'add' }))).toBe(true)
  expect(isTaken(row('new', { choice: 'skip' }))).toBe(false)
  expect(groupOf(row('question'))).toBe('question')
})

it('sends what was decided with what was read', () => {
  expect(sentOf(row('question', { choice: 'add', isUnlinked: true }))).toEqual({
    ...entry,
    choice: 'add',
    organization: null,
  })
})

it('puts fields right, and takes away those that were emptied', () => {
  expect(withField(row('new').entry, 'number', '12')).toMatchObject({ number: 12 })
  expect(withField({ ...row('new').entry, city: 'Lima' }, 'city', ' ')).not.toHaveProperty('city')
  expect(withField(row('new').entry, 'name', '')).toMatchObject({ name: '' })
})
