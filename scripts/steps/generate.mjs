import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { runTypeScript } from './payload.mjs'
import { root } from './root.mjs'

/** As deep as the import map's own folder, since it names components by their way from there. */
const aside = `${root}.next/cache/generated`

/** What Payload derives from its configuration, and where it is made before it is compared or taken over. */
const generated = [
  { file: 'payload-types.ts', made: `${aside}/payload-types.ts` },
  { file: 'app/(payload)/admin/importMap.js', made: `${aside}/importMap.js` },
]

const contentOf = (/** @type {string} */ path) => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

/**
 * Makes the types and the import map aside, and names the committed files that differ from them.
 * @returns {Promise<string[]>}
 */
export const outdatedFiles = async () => {
  rmSync(aside, { recursive: true, force: true })
  mkdirSync(aside, { recursive: true })
  const { code, output } = await runTypeScript(
    'scripts/payload/generate.ts',
    generated.map(({ made }) => made),
  )
  if (code !== 0 || !generated.every(({ made }) => existsSync(made)))
    throw new Failure(
      'the configuration of Payload cannot be loaded.',
      'mend what stands above.',
      output.filter(Boolean).slice(-15),
    )
  return generated
    .filter(({ file, made }) => contentOf(made) !== contentOf(`${root}${file}`))
    .map(({ file }) => file)
}

/**
 * Brings the types and the import map up to date; returns the files that changed.
 * @returns {Promise<string[]>}
 */
export const generate = async () => {
  const outdated = await outdatedFiles()
  for (const { file, made } of generated)
    if (outdated.includes(file)) copyFileSync(made, `${root}${file}`)
  return outdated
}
