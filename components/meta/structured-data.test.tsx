import { expect, it } from 'vitest'
import { stripRuntime } from '@/server/strip-runtime.mjs'
import { StructuredData } from './structured-data'

it('is a block of data that nothing in it can end, and that the server leaves in the page', () => {
  const graph = { name: '</script><script>alert(1)</script> & “more” <!-- -->' }
  const { type, props } = StructuredData({ graph })
  expect([type, props.type]).toEqual(['script', 'application/ld+json'])
  expect(props.children).not.toMatch(/[<>]/)
  expect(JSON.parse(props.children)).toEqual(graph)
  const markup = `<main>x</main><script type="application/ld+json">${props.children}</script>`
  expect(stripRuntime(markup)).toBe(markup)
})
