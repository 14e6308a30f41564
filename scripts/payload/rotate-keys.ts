import { privateDataKeys } from '@/cms/private-data/keys'
import { type Progress, reseal } from '@/cms/private-data/reseal'
import { openDatabase } from './open-database'

const percent = ({ seen, total }: Progress): string =>
  `${total === 0 ? 100 : Math.min(100, Math.floor((seen / total) * 100))} %`

const lastOf = new Map<string, Progress>()

const sum = (what: 'resealed' | 'shut'): number =>
  [...lastOf.values()].reduce((total, each) => total + each[what], 0)

const whatNext = (): string => {
  if (sum('shut') > 0)
    return 'What could not be opened was left as it is. Put the key that sealed it into PRIVATE_DATA_KEYS and run this again, or keep the older keys.'
  if (privateDataKeys().length === 1)
    return 'The key is derived from PAYLOAD_SECRET. To have one of its own: PRIVATE_DATA_KEYS=$(openssl rand -base64 32), restart the site, run this again.'
  return 'Every key after the first can now be taken out of PRIVATE_DATA_KEYS; keep it as long as you keep backups from before today. Then restart the site.'
}

/** Brings all private data under the first key, saying how far it has come, what it did and what to do next. */
const rotate = async (): Promise<void> => {
  const payload = await openDatabase()
  console.log(
    `Sealing under key ${privateDataKeys()[0].id}. It can be stopped and run again at any time.`,
  )
  let said = ''
  for await (const progress of reseal(payload)) {
    lastOf.set(progress.of, progress)
    const line = `  ${progress.of}: ${percent(progress)}`
    if (line !== said) console.log(line)
    said = line
  }
  console.log(`Sealed anew: ${sum('resealed')} documents, versions and files.`)
  console.log(`Could not be opened by any key: ${sum('shut')}.`)
  console.log(whatNext())
  await payload.destroy()
}

try {
  await rotate()
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error('It stopped on the way. Run it again: what is done already is passed over.')
  process.exit(1)
}
