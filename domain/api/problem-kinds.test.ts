import { expect, it } from 'vitest'
import { problemKindOf, problemKinds, problemType } from './problem-kinds'

it('has one kind for every status, and two for 400', () => {
  expect(problemKindOf(404).name).toBe('not-found')
  expect(problemKindOf(400).name).toBe('invalid-request')
  expect(problemKindOf(400, true).name).toBe('invalid-fields')
  for (const { name, status } of problemKinds.filter(({ status }) => status !== 400))
    expect(problemKindOf(status, true).name).toBe(name)
})

it('takes what it does not know for the nearest that it does', () => {
  expect(problemKindOf(501).name).toBe('internal-error')
  expect(problemKindOf(418).name).toBe('invalid-request')
})

it('names each kind by an address of its own', () => {
  const types = problemKinds.map((kind) => problemType('https://site.example', kind))
  expect(new Set(types).size).toBe(problemKinds.length)
  expect(types[4]).toBe('https://site.example/en/developers#problem-not-found')
})
