import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scriptJson } from './script-json'

it('cannot be left by what it holds', () => {
  const text = scriptJson({ name: '</script><script>alert(1)</script><!-- & \u2028' })
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect(text).toContain('\\u003c/script\\u003e')
})

it('reads as what it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const plain = JSON.parse(JSON.stringify(value))
      expect(JSON.parse(scriptJson(plain))).toEqual(plain)
    }),
  )
})
