import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { digest } from '@/cms/register/digest'
import type { Verdict } from '@/domain/register/check'
import { checkExport } from '@/domain/register/export'
import { describeFault } from '@/domain/register/fault'

type Asked = { source: string | undefined; campaign: string | null; remembered: string | undefined }

const usage =
  'npm run register:verify [-- [--campaign SLUG] [--head HASH] [an exported JSON file or its address]]'

const askedBy = (args: string[]): Asked => {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { campaign: { type: 'string' }, head: { type: 'string' } },
    })
    return {
      source: positionals[0],
      campaign: values.campaign ?? null,
      remembered: values.head,
    }
  } catch {
    throw new Error(`Usage: ${usage}`)
  }
}

/** Says what was checked, and each fault by its number; tells whether there is none. */
const report = (campaign: string, { entries, numbers, shown, head, faults }: Verdict): boolean => {
  console.log(`${campaign}: ${entries} entries, ${numbers} numbers given, ${shown} shown.`)
  console.log(`  head: entry ${head.seq}, ${head.hash}`)
  for (const fault of faults) console.log(`  FAULT ${describeFault(fault)}`)
  console.log(faults.length === 0 ? '  The register is whole.' : `  ${faults.length} faults.`)
  return faults.length === 0
}

const contentOf = async (source: string): Promise<unknown> => {
  if (!/^https?:\/\//.test(source)) return JSON.parse(readFileSync(source, 'utf8'))
  const answer = await fetch(source)
  if (!answer.ok) throw new Error(`${source} answered ${answer.status}.`)
  return answer.json()
}

const checkSource = async (source: string, remembered: string | undefined): Promise<boolean> => {
  let verdict = checkExport(digest, await contentOf(source), remembered)
  // A register that is being signed while it is sent may not fit together: the second answer counts.
  if (verdict.faults.length > 0 && source.startsWith('http'))
    verdict = checkExport(digest, await contentOf(source), remembered)
  return report(verdict.campaign, verdict)
}

const checkDatabase = async ({ campaign, remembered }: Asked): Promise<boolean> => {
  const { verifyRegisters } = await import('./verify-registers')
  const verdicts = await verifyRegisters(campaign, remembered)
  if (campaign !== null && verdicts.length === 0) throw new Error(`No campaign “${campaign}”.`)
  if (verdicts.length === 0) console.log('There is no campaign, so there is no register.')
  return verdicts.map(({ slug, verdict }) => report(slug, verdict)).every(Boolean)
}

try {
  const asked = askedBy(process.argv.slice(2).filter((word) => word !== '--'))
  const isWhole = await (asked.source === undefined
    ? checkDatabase(asked)
    : checkSource(asked.source, asked.remembered))
  process.exit(isWhole ? 0 : 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}
