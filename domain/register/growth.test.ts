import { expect, it } from 'vitest'
import { growthOf } from './growth'

it('adds up who came and who left, month by month', () => {
  expect(
    growthOf([
      { month: '2020-01', event: 'withdrawn', count: 2 },
      { month: '2018-10', event: 'published', count: 25 },
      { month: '2020-01', event: 'published', count: 5 },
      { month: '2020-01', event: 'changed', count: 9 },
      { month: '2021-03', event: 'restored', count: 1 },
      { month: '2021-03', event: 'invalidated', count: 4 },
    ]),
  ).toEqual([
    { month: '2018-10', joined: 25, left: 0, total: 25 },
    { month: '2020-01', joined: 5, left: 2, total: 28 },
    { month: '2021-03', joined: 1, left: 4, total: 25 },
  ])
})
