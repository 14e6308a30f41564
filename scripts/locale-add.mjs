import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { acceptedLanguages } from '@payloadcms/translations'
import { Failure, wordsFor } from './steps/failure.mjs'
import { localesIn, newTag, ownName, withLocale } from './steps/locale-list.mjs'
import { needsOf } from './steps/locale-needs.mjs'
import { root } from './steps/root.mjs'

/** How many texts a file of words has. @param {unknown} tree @returns {number} */
const count = (tree) =>
  typeof tree === 'object' && tree !== null
    ? Object.values(tree).reduce((sum, value) => sum + count(value), 0)
    : 1

const asked = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, name: { type: 'string' } },
    })
    return { given: positionals[0] ?? '', name: values.name, isDry: values['dry-run'] === true }
  } catch {
    throw new Failure(
      'the command was not understood.',
      'npm run locale:add pt [-- --name Português] [-- --dry-run]',
    )
  }
}

try {
  const { given, name, isDry } = asked()
  const list = join(root, 'i18n/locales.ts')
  const source = readFileSync(list, 'utf8')
  const tag = newTag(given, localesIn(source))
  const itself = name ?? ownName(tag)
  if (!itself)
    throw new Failure(
      `this Node does not know what ${tag} calls itself.`,
      `say it: npm run locale:add ${tag} -- --name "…"`,
    )
  if (!isDry) {
    writeFileSync(join(root, `messages/${tag}.json`), '{}\n', { flag: 'wx' })
    writeFileSync(list, withLocale(source, tag, itself))
  }
  const words = count(JSON.parse(readFileSync(join(root, 'messages/en.json'), 'utf8')))
  const fonts = readFileSync(join(root, 'components/layout/tokens.css'), 'utf8')
  console.log(
    isDry
      ? `Nothing was changed. ${tag} (${itself}) would get a line in i18n/locales.ts and a file messages/${tag}.json.`
      : `${tag} (${itself}) has a line in i18n/locales.ts and a file messages/${tag}.json, both to be committed.`,
  )
  for (const line of needsOf({ tag, words, fonts, panel: acceptedLanguages })) console.log(line)
} catch (error) {
  console.error(wordsFor(error, 'No locale was added.'))
  process.exitCode = 1
}
