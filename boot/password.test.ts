import { expect, it } from 'vitest'
import { makePassword } from './password'

it('makes passwords of 25 unmistakable letters, never the same', () => {
  const made = Array.from({ length: 500 }, makePassword)
  expect(new Set(made).size).toBe(500)
  for (const password of made) expect(password).toMatch(/^([a-zA-Z3-9]{5}-){4}[a-zA-Z3-9]{5}$/)
  expect(made.join('')).not.toMatch(/[lIO015S28B]/)
})
