import { expect, it } from 'vitest'
import { askedBy } from './asked'

const least = ['--campaign', 'lamps', '--file', 'list.csv']

it('brings a list into the queue unless it is told to publish', () => {
  expect(askedBy(least)).toEqual({
    campaign: 'lamps',
    file: 'list.csv',
    mode: 'pending',
    date: undefined,
    isDryRun: false,
    takesDoubtful: false,
  })
  expect(askedBy([...least, '--publish', '--dry-run', '--date', '2018-10-15'])).toMatchObject({
    mode: 'published',
    date: '2018-10-15',
    isDryRun: true,
  })
})

it.each([
  [['--campaign', 'lamps']],
  [[...least, '--publish', '--pending']],
  [[...least, '--date', 'yesterday']],
  [[...least, '--force']],
])('says how it is used when asked %j', (words) => {
  expect(() => askedBy(words)).toThrow(/^Usage: npm run register:import/)
})
