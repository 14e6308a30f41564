import { expect, it } from 'vitest'
import { databaseOn, stages } from './stages.mjs'

it.each([
  ['mongodb://a:1/?replicaSet=rs0', 'mongodb://a:1/t?replicaSet=rs0'],
  ['mongodb://a:1', 'mongodb://a:1/t'],
  ['mongodb://u:p@a:1,b:2/other?x=y', 'mongodb://u:p@a:1,b:2/t?x=y'],
  ['mongodb+srv://a.example.org', 'mongodb+srv://a.example.org/t'],
])('puts the name of its own database into %s', (server, expected) => {
  expect(databaseOn(server, 't')).toBe(expected)
})

it('tests on MongoDB where there is one', () => {
  const titles = (environment: Record<string, string>) =>
    stages(environment).map(({ title }) => title)
  expect(titles({})).toContain('Integration tests on SQLite')
  const both = titles({ TEST_MONGODB_URL: 'mongodb://a' })
  expect(both).toContain('Integration tests on SQLite and MongoDB')
  expect(both).toHaveLength(titles({}).length)
})
