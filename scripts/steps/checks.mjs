import { existsSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { outdatedFiles } from './generate.mjs'
import { root } from './root.mjs'
import { runPackage } from './run.mjs'

/** @typedef {{ title: string, mend: string, run: () => Promise<{ isFine: boolean, output: string[] }> }} Check */

/**
 * A check that is a program of an installed package.
 * @param {string} file
 * @param {string[]} args
 * @returns {Check['run']}
 */
const program = (file, args) => async () => {
  const { code, output } = await runPackage(file, args)
  return { isFine: code === 0, output }
}

const generatedFiles = async () => {
  try {
    const outdated = await outdatedFiles()
    return {
      isFine: outdated.length === 0,
      output: outdated.map((file) => `${file} does not agree with the collections any more.`),
    }
  } catch (error) {
    if (error instanceof Failure) return { isFine: false, output: [...error.output, error.message] }
    throw error
  }
}

/** Types are checked with those that Next.js writes for routes and style sheets; a fresh clone has none yet. */
const types = async () => {
  if (!existsSync(`${root}next-env.d.ts`)) {
    const { code, output } = await runPackage('next/dist/bin/next', ['typegen'])
    if (code !== 0) return { isFine: false, output }
  }
  return program('typescript/bin/tsc', ['--noEmit', '--pretty', 'false'])()
}

/**
 * Everything that is checked without running the site, the longest first, each with the command that mends or the place
 * that explains it.
 * @type {Check[]}
 */
export const checks = [
  { title: 'generated types and import map', mend: 'npm run generate', run: generatedFiles },
  { title: 'types (tsc)', mend: 'mend the lines named above', run: types },
  {
    title: 'unused code (knip)',
    mend: 'remove what nothing uses',
    run: program('knip/bin/knip.js', ['--no-progress']),
  },
  {
    title: 'direction of imports (dependency-cruiser)',
    mend: 'see the rule in .dependency-cruiser.mjs, and docs/house.md',
    run: program('dependency-cruiser/bin/dependency-cruise.mjs', [
      ...['--config', '.dependency-cruiser.mjs', '--output-type', 'err', '--no-progress', '.'],
    ]),
  },
  {
    title: 'form and lint (Biome)',
    mend: 'npm run format',
    run: program('@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']),
  },
]
