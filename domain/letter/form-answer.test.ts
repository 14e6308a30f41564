import { expect, it } from 'vitest'
import { parseFormAnswer, problemIn, valueIn } from './form-answer'

const answer = {
  status: 422,
  detail: 'One thing is missing.',
  problems: [{ field: 'name', code: 'name-missing', message: 'Give a name.' }],
  values: { city: 'Sofia', name: '' },
}

it('comes out of JSON as it went in', () => {
  expect(parseFormAnswer(JSON.stringify(answer))).toEqual(answer)
})

it.each([
  '',
  'null',
  '{}',
  '[]',
  '{"status":422}',
  JSON.stringify({ ...answer, values: { a: 1 } }),
])('is none where the text holds none: %s', (text) => {
  expect(parseFormAnswer(text)).toBeNull()
})

it('gives back what was typed, even where it was deleted', () => {
  expect(valueIn(answer, 'city')).toBe('Sofia')
  expect(valueIn(answer, 'name', 'as before')).toBe('')
  expect(valueIn(answer, 'country', 'BG')).toBe('BG')
  expect(valueIn(answer, 'constructor')).toBe('')
  expect(valueIn(null, 'city', 'Varna')).toBe('Varna')
})

it('says what is the matter with a field', () => {
  expect(problemIn(answer, 'name')).toBe('Give a name.')
  expect(problemIn(answer, 'city')).toBeUndefined()
  expect(problemIn(null, 'name')).toBeUndefined()
})
