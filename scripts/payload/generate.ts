import config from '@payload-config'
import { generateImportMap } from 'payload'

const [types, importMap] = process.argv.slice(2)

/** Writes what Payload derives from its configuration, the types and the panel's import map, to the two files named. */
const generate = async (): Promise<void> => {
  const resolved = await config
  resolved.admin.importMap.importMapFile = importMap ?? ''
  await generateImportMap(resolved, { force: true, log: false })
  resolved.typescript.outputFile = types ?? ''
  const { generateTypes } = await import(
    new URL('../../node_modules/payload/dist/bin/generateTypes.js', import.meta.url).href
  )
  await generateTypes(resolved, { log: false })
}

await generate()
