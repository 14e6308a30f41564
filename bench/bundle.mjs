import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from '../scripts/steps/root.mjs'

/**
 * Makes plain JavaScript of modules of the house, as a server would run them, and loads it.
 * @param {Record<string, string>} modules their paths in the project, by the names that their bundles get
 * @param {string} folder where the bundles go
 * @returns {Promise<Record<string, Record<string, unknown>>>} what each module exports
 */
export const loadModules = async (modules, folder) => {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { tsconfigPaths: true },
    build: {
      ssr: true,
      minify: false,
      outDir: folder,
      rolldownOptions: { input: modules, output: { entryFileNames: '[name].mjs' } },
    },
  })
  const loaded = Object.keys(modules).map(async (name) => [
    name,
    await import(pathToFileURL(join(folder, `${name}.mjs`)).href),
  ])
  return Object.fromEntries(await Promise.all(loaded))
}
