import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from './root.mjs'

type Violation = { rule: { name: string }; from: string; to: string }

/** One breach of each rule: the file, what stands in it, and the rule that must catch it. */
const breaches: [rule: string, file: string, imported: string][] = [
  ['domain-opens-only-its-doors', 'domain/a.ts', '@/cms/fine'],
  ['domain-is-pure', 'domain/b.ts', 'react'],
  ['domain-asks-nothing-of-node', 'domain/c.ts', 'node:fs'],
  ['env-knows-zod-only', 'env.ts', 'react'],
  ['env.ts-opens-only-its-doors', 'env.ts', './domain/fine'],
  ['i18n-opens-only-its-doors', 'i18n/a.ts', '@/cms/fine'],
  ['cms-opens-only-its-doors', 'cms/a.ts', '@/collections/fine/index'],
  ['collections-opens-only-its-doors', 'collections/x/index.ts', '@/queries/fine'],
  ['a-collection-knows-siblings-by-slug', 'collections/y/index.ts', '@/collections/fine/index'],
  ['globals-opens-only-its-doors', 'globals/a.ts', '@/collections/fine/index'],
  ['payload.config.ts-opens-only-its-doors', 'payload.config.ts', './queries/fine'],
  ['queries-opens-only-its-doors', 'queries/a.ts', '@/cms/fine'],
  ['one-door-to-payload', 'queries/b.ts', '@payload-config'],
  ['actions-opens-only-its-doors', 'actions/a.ts', '@/queries/fine'],
  ['components-opens-only-its-doors', 'components/ui/a.tsx', '@/queries/fine'],
  ['seed-opens-only-its-doors', 'seed/a.ts', '@/collections/fine/index'],
  ['migrations-opens-only-its-doors', 'migrations/a.ts', '@/cms/fine'],
  ['server-opens-only-its-doors', 'server/a.mjs', '../domain/fine'],
  ['boot-opens-only-its-doors', 'boot/a.ts', '@/queries/fine'],
  ['instrumentation.ts-opens-only-its-doors', 'instrumentation.ts', './domain/fine'],
  ['proxy.ts-opens-only-its-doors', 'proxy.ts', './cms/fine'],
  ['next.config.ts-opens-only-its-doors', 'next.config.ts', './cms/fine'],
  ['scripts-opens-only-its-doors', 'scripts/a.mjs', '../domain/fine'],
  ['app-opens-only-its-doors', 'app/(site)/a.tsx', '@/cms/fine'],
  ['routes-do-not-open-payload', 'app/(site)/b.tsx', '@payload-config'],
  ['one-door-to-readiness', 'app/(site)/c.tsx', '@/boot/readiness'],
  ['nothing-imports-app', 'components/ui/b.tsx', '@/app/fine'],
  ['nothing-imports-tests', 'components/ui/c.tsx', '@/test/fine'],
  ['nothing-imports-tests', 'components/ui/d.tsx', './d.test'],
  ['nothing-unresolved', 'components/ui/e.tsx', './nowhere'],
  ['nothing-installed-for-development-only', 'components/ui/f.tsx', 'vitest'],
  ['no-circles', 'components/ui/g.tsx', './h'],
]

const fine = ['domain', 'cms', 'i18n', 'queries', 'collections/fine', 'app', 'test', 'boot']

/** The rules on which a tree of files runs aground: name and file of each. */
const violationsIn = (folder: string): Violation[] => {
  const depcruise = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`
  const args = [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    '--no-progress',
    '.',
  ]
  const out = execFileSync(process.execPath, [depcruise, ...args], { cwd: folder, maxBuffer: 1e8 })
  return JSON.parse(out.toString()).summary.violations
}

let folder = ''
let found: string[] = []

const put = (file: string, content: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'a house '))
  for (const name of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json'])
    cpSync(`${root}${name}`, join(folder, name))
  symlinkSync(`${root}node_modules`, join(folder, 'node_modules'))
  for (const room of fine)
    put(
      `${room}/${room === 'boot' ? 'readiness' : room.includes('/') ? 'index' : 'fine'}.ts`,
      'export const a = 1\n',
    )
  const contents = new Map<string, string>()
  for (const [, file, imported] of breaches)
    contents.set(file, `${contents.get(file) ?? ''}import '${imported}'\n`)
  for (const [file, content] of contents)
    put(file, file.endsWith('x') ? `${content}export const A = () => <p>a</p>\n` : content)
  put('components/ui/h.tsx', "import './g'\n")
  put('components/ui/d.test.tsx', 'export const a = 1\n')
  put('components/ui/forgotten.ts', 'export const a = 1\n')
  found = violationsIn(folder).map(({ rule, from }) => `${rule.name} in ${from}`)
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true }))

it.each(breaches)('%s: %s may not import %s', (rule, file) => {
  expect(found).toContain(`${rule} in ${file}`)
})

it('reports a file that nothing imports', () => {
  expect(found).toContain('no-orphans in components/ui/forgotten.ts')
})

it('has a breach for every rule that there is', async () => {
  const { default: config } = await import('../../.dependency-cruiser.mjs')
  const names = (config.forbidden ?? []).map(({ name }) => name ?? '')
  const broken = new Set(breaches.map(([rule]) => rule)).add('no-orphans')
  expect(names.filter((name) => !broken.has(name))).toEqual([])
})
