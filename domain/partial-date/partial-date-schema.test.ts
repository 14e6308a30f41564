import { expect, it } from 'vitest'
import { partialDateSchema } from './partial-date-schema'

it('gives the text that is stored', () => {
  expect(partialDateSchema.parse(' 199x ')).toBe('199X')
})

it('names the problem and the part that has it', () => {
  const issue = partialDateSchema.safeParse('2002-13').error?.issues[0]
  expect(issue).toMatchObject({ message: 'noSuchMonth', params: { part: '13' } })
})

it('refuses what is not a text', () => {
  expect(partialDateSchema.safeParse(2002).success).toBe(false)
  expect(partialDateSchema.safeParse(null).success).toBe(false)
})
