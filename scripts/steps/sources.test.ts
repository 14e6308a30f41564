import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { sourceFiles, sourcesFingerprint } from './sources.mjs'

let folder = ''

const put = (path: string, content = path) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources of '))
  for (const path of ['env.ts', 'app/page.tsx', 'messages/de.json', 'package-lock.json']) put(path)
})

it('finds every source, whatever its room, and nothing that the site does not hold', () => {
  const others = [
    '.data/x',
    '.next/y',
    'node_modules/z.js',
    'docs/a.md',
    'README.md',
    'env.test.ts',
  ]
  for (const path of [...others, 'e2e/a.ts', 'scripts/start.mjs', 'my-data/countersign.db'])
    put(path)
  put('new-room/deep/er.ts')
  expect(sourceFiles(folder, [join(folder, 'my-data')])).toEqual([
    'app/page.tsx',
    'env.ts',
    'messages/de.json',
    'new-room/deep/er.ts',
    'package-lock.json',
  ])
})

it('changes with a content, a name and an addition, and returns with what was', () => {
  const before = sourcesFingerprint(folder)
  put('env.ts', 'changed')
  const changed = sourcesFingerprint(folder)
  put('env.ts')
  put('app/layout.tsx', '')
  const added = sourcesFingerprint(folder)
  rmSync(join(folder, 'app/layout.tsx'))
  put('app/layouts.tsx', '')
  const renamed = sourcesFingerprint(folder)
  rmSync(join(folder, 'app/layouts.tsx'))
  expect(new Set([before, changed, added, renamed]).size).toBe(4)
  expect(sourcesFingerprint(folder)).toBe(before)
})
