import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './root.mjs'

type Locked = { optionalDependencies?: Record<string, string> }

// npm writes only those for its own platform where the registry or node_modules has no others, and `npm ci` then fails.
it('locks the packages that belong to other platforms, too', () => {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'))
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)))
  const wanted = Object.values<Locked>(packages).flatMap(({ optionalDependencies }) =>
    Object.keys(optionalDependencies ?? {}),
  )
  expect(wanted.length).toBeGreaterThan(50)
  expect(wanted.filter((name) => !names.has(name))).toEqual([])
})
