import { expect, it } from 'vitest'
import type { Verdict } from '@/domain/import/verdict'
import { leaveAllThere, singleReasons, takeAllWith, withCountry } from './bulk-decisions'
import type { DeskRow } from './row-state'

const whom = {
  id: '1',
  number: 4,
  name: 'Red Lamp Collective',
  nativeName: null,
  abbreviation: null,
  country: 'PE',
  state: 'published',
  isUndone: false,
} as const

const row = (
  key: number,
  questions: Verdict['questions'],
  doubts: DeskRow['entry']['doubts'] = [],
  more: Partial<DeskRow> = {},
): DeskRow => ({
  key,
  entry: { name: `Union ${key}`, kind: 'organization', doubts, lines: [key, key] },
  verdict: { is: 'question', questions, problems: [], whom: null },
  fitting: null,
  ...more,
})

const rows = [
  row(1, ['country-missing'], ['country-missing']),
  row(2, ['doubts'], ['kind-uncertain']),
  row(3, ['doubts'], ['kind-uncertain']),
  row(4, ['country-missing', 'doubts'], ['country-missing', 'kind-uncertain']),
  row(5, ['similar'], [], {
    verdict: { is: 'question', questions: ['similar'], problems: [], whom },
  }),
  row(6, ['doubts'], ['kind-uncertain'], { choice: 'skip' }),
]

it('counts what waits for one reason alone, and offers nothing that is a question of the register', () => {
  expect(singleReasons(rows)).toEqual([
    ['kind-uncertain', 2],
    ['country-missing', 1],
  ])
})

it('takes all that have only this doubt, and leaves what was decided as it is', () => {
  const taken = takeAllWith(rows, 'kind-uncertain')
  expect(taken.map(({ key, choice }) => [key, choice])).toEqual([
    [2, 'add'],
    [3, 'add'],
  ])
})

it('leaves out all whom the register may have already', () => {
  expect(leaveAllThere(rows).map(({ key, choice }) => [key, choice])).toEqual([[5, 'skip']])
})

it('sets a country, and takes away the doubts about it', () => {
  const { entry } = rows[3] ?? row(0, [])
  expect(withCountry(entry, 'KE')).toMatchObject({ country: 'KE', doubts: ['kind-uncertain'] })
})
