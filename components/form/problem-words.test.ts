import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import messages from '@/messages/en.json'

const sources = ['actions', 'domain/signature'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.includes('.test.'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
)

const codes = sources.flatMap((source) => [
  ...source.matchAll(/code: '([\w-]+)'/g),
  ...source.matchAll(/(?:error: |, |\? )'([\w-]+-(?:missing|wrong|unknown|invited|type))'/g),
  ...source.matchAll(/UnreadableLetter\(\d+, '([\w-]+)'/g),
  ...source.matchAll(/^ {2}\| '([\w-]+)'$/gm),
])

/** What zod calls a problem of ours, and an empty name, which has a code of its own for each field. */
const inner = ['custom', 'empty']

it('There are words for everything that can be the matter with a letter', () => {
  const said = new Set(
    codes.map(([, code]) => code).filter((code) => !inner.includes(String(code))),
  )
  expect(said.size).toBeGreaterThan(25)
  expect([...said].filter((code) => !Object.hasOwn(messages.form.problems, String(code)))).toEqual(
    [],
  )
})
