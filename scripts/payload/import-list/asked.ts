import { parseArgs } from 'node:util'

/** What the command was asked for. */
export type Asked = {
  campaign: string
  file: string
  mode: 'published' | 'pending'
  date: string | undefined
  isDryRun: boolean
  takesDoubtful: boolean
}

const usage = `Usage: npm run register:import -- --campaign SLUG --file LIST [--publish | --pending] [--date YYYY-MM-DD] [--dry-run] [--take-doubtful]

  --file           a table (CSV) of any length, or a list as text
  --publish        into the register at once: you vouch for these signatures
  --pending        into the queue, to be looked at (what is done if neither is said)
  --date           the day that the list is as of
  --dry-run        says what would become of it and changes nothing
  --take-doubtful  also takes what was not read with certainty`

const options = {
  campaign: { type: 'string' },
  file: { type: 'string' },
  publish: { type: 'boolean', default: false },
  pending: { type: 'boolean', default: false },
  date: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'take-doubtful': { type: 'boolean', default: false },
} as const

const valuesIn = (args: string[]) => {
  try {
    return parseArgs({ args, options }).values
  } catch {
    throw new Error(usage)
  }
}

/** Reads what was asked; throws with the usage where it is not understood. */
export const askedBy = (args: string[]): Asked => {
  const values = valuesIn(args)
  const { campaign, file, date } = values
  const isDay = date === undefined || /^\d{4}-\d{2}-\d{2}$/.test(date)
  if (!campaign || !file || !isDay || (values.publish && values.pending)) throw new Error(usage)
  return {
    campaign,
    file,
    date,
    mode: values.publish ? 'published' : 'pending',
    isDryRun: values['dry-run'],
    takesDoubtful: values['take-doubtful'],
  }
}
