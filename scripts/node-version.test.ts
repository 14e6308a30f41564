import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './steps/root.mjs'

const path = `${root}scripts/node-version.cjs`

const onNode = (version: string) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  const program = `${pretend}; require(${JSON.stringify(path)})`
  return spawnSync(process.execPath, ['--eval', program], { encoding: 'utf8' })
}

it.each(['8.17.0', '18.20.4', '20.8.1'])(
  'ends on Node %s with one cause and one remedy',
  (version) => {
    const { status, stderr } = onNode(version)
    expect(status).toBe(1)
    expect(stderr).toContain(`this is Node.js ${version}, and Countersign needs 20.9 or newer`)
    expect(stderr).toMatch(/Remedy: install/)
  },
)

it.each(['20.9.0', '22.0.0', '26.1.0'])('lets Node %s through without a word', (version) => {
  expect(onNode(version)).toMatchObject({ status: 0, stdout: '', stderr: '' })
})

it('can be read by very old versions of Node, which know nothing newer than this', () => {
  expect(readFileSync(path, 'utf8')).not.toMatch(
    /\b(const|let|class|import|async)\s|=>|`.*\$\{|\?\./,
  )
})
