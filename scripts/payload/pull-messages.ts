import { parseArgs } from 'node:util'
import { type PulledLocale, type PullRefusal, pullWords } from '@/cms/translating/words/pull-words'
import { openDatabase } from './open-database'

const reasons: Record<PullRefusal, string> = {
  stale: 'the English text has changed since; bring it up to date in the workspace',
  broken: 'its values, tags or plural forms are not those of the message',
  machine: 'a machine wrote it, and nobody has read it',
}

const optionsOf = (args: string[]) => {
  try {
    const { drafts = false, 'dry-run': dry = false } = parseArgs({
      args,
      options: { drafts: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
    }).values
    return { drafts, dry, folder: 'messages' }
  } catch {
    throw new Error('Usage: npm run messages:pull [-- [--drafts] [--dry-run]]')
  }
}

const say = ({ locale, changed, same, refused }: PulledLocale, dry: boolean): void => {
  if (changed.length + same + refused.length === 0) return
  const deed = dry ? 'would be written' : 'written'
  console.log(`messages/${locale}.json: ${changed.length} ${deed}, ${same} there already`)
  for (const key of changed) console.log(`  ${key}`)
  for (const { key, why } of refused) console.log(`  REFUSED ${key}: ${reasons[why]}.`)
}

const whatNext = (pulled: readonly PulledLocale[], dry: boolean): string => {
  if (pulled.every(({ changed }) => changed.length === 0))
    return 'The files hold every edit that can go into them. Nothing was changed.'
  if (dry) return 'Nothing was changed. Run it again without --dry-run.'
  return 'Next: look at the files (git diff messages), have them checked (npx vitest run --project unit messages), commit them.\nThe edits stay in the database and lie over the files; readers see no difference.'
}

try {
  const options = optionsOf(process.argv.slice(2).filter((word) => word !== '--'))
  const payload = await openDatabase()
  const pulled = await pullWords(payload, options)
  for (const one of pulled) say(one, options.dry)
  console.log(whatNext(pulled, options.dry))
  await payload.destroy()
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
