import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolder } from './data-folder.mjs'
import { Failure } from './failure.mjs'
import { bareEnvironment } from './payload.mjs'
import { step } from './progress.mjs'
import { root } from './root.mjs'
import { runPackage } from './run.mjs'
import { sourcesFingerprint } from './sources.mjs'

const built = join(root, '.next')
const stamp = join(built, 'countersign-build.json')

/** What Next.js itself keeps from one build to the next, and where our lock lies. */
const lasting = new Set(['cache', 'dev'])

const fingerprint = () => sourcesFingerprint(root, [dataFolder()])

const builtFrom = () => {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8')).sources
  } catch {
    return undefined
  }
}

/** Whether the built site agrees with the sources; a build that was cut short never does. */
export const isBuilt = () => builtFrom() === fingerprint()

const clean = () => {
  mkdirSync(built, { recursive: true })
  rmSync(stamp, { force: true })
  for (const name of readdirSync(built))
    if (!lasting.has(name)) rmSync(join(built, name), { recursive: true, force: true })
}

/**
 * Builds the site unless it is built from these very sources; the stamp that says so is written last. A build knows none
 * of the site's own settings, so one serves them all.
 */
export const buildSite = async () => {
  const sources = fingerprint()
  if (builtFrom() === sources) return
  await step('Building the site (once; about a minute)', async (detail) => {
    clean()
    const { code, output } = await runPackage('next/dist/bin/next', ['build'], {
      env: bareEnvironment(),
      onLine: (line) => line.trim() && detail(line.trim()),
    })
    if (code !== 0)
      throw new Failure(
        'the site could not be built (the last lines of `next build` stand above).',
        'if you changed the sources, mend what these lines name; else free memory (2 GB) and disk space (1 GB) and run it again.',
        output.filter(Boolean).slice(-30),
      )
    writeFileSync(stamp, `${JSON.stringify({ sources, at: new Date().toISOString() })}\n`)
  })
}
