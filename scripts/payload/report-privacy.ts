import { privacyReport } from '@/cms/private-data/privacy-report'
import { openDatabase } from './open-database'

/** Prints for each campaign how many signatures and messages hold private data, and until when. */
const report = async (): Promise<void> => {
  const payload = await openDatabase()
  const holdings = await privacyReport(payload)
  for (const { slug, stage, erasureDay, signatories, messages } of holdings) {
    const isClosed = stage === 'closed' || stage === 'won'
    const until =
      erasureDay ?? (isClosed ? 'for ever: the day of its close is missing' : 'open, kept')
    console.log(`${slug}: ${signatories} signatures, ${messages} messages; erased from: ${until}`)
  }
  if (holdings.length === 0) console.log('There is no campaign.')
  await payload.destroy()
}

try {
  await report()
  process.exit(0)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
