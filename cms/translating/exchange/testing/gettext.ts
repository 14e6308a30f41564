import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The tools of GNU gettext, which no package brings. */
const tools = ['msgfmt', 'msgmerge', 'msgattrib', 'msgcat', 'msgconv'] as const

/** Whether GNU gettext is installed here: without it, tests that run its tools say that they are skipped. */
export const hasGettext = (): boolean => {
  try {
    for (const tool of tools) execFileSync(tool, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Runs one of gettext's tools on files in a folder of their own, and gives what it writes to its output. */
export const gettext = (
  tool: (typeof tools)[number],
  options: readonly string[],
  ...files: string[]
): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-gettext-'))
  try {
    const paths = files.map((text, index) => {
      const path = join(folder, `${index}.po`)
      writeFileSync(path, text)
      return path
    })
    const output = join(folder, 'output')
    execFileSync(tool, [...options, '-o', output, ...paths], { stdio: 'pipe' })
    return new Uint8Array(readFileSync(output))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
