import { latest } from '../partial-date/bounds'
import { parsePartialDate } from '../partial-date/parse-partial-date'
import type { CampaignStage } from './stage'

/** For how many months after its close a campaign keeps private data where it says nothing else. */
const usualRetention = 6

/** For how many days what a signer told is kept after the signature was turned away, taken back or never confirmed. */
export const daysAfterTurning = 30

type Closable = {
  stage: CampaignStage
  closed?: string | null | undefined
  retentionMonths?: number | null | undefined
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const total = year * 12 + month - 1 + months
  const [laterYear, laterMonth] = [Math.floor(total / 12), total % 12]
  const clamped = Math.min(date, daysIn(laterYear, laterMonth))
  return new Date(Date.UTC(laterYear, laterMonth, clamped)).toISOString().slice(0, 10)
}

/**
 * The day (`YYYY-MM-DD`) from which a campaign's private data has to be gone, counted from the last day that its close can
 * mean; null while it is not closed, and where nobody entered when it was.
 */
export const erasureDay = ({ stage, closed, retentionMonths }: Closable): string | null => {
  if ((stage !== 'closed' && stage !== 'won') || !closed) return null
  const parsed = parsePartialDate(closed)
  const day = parsed.ok ? latest(parsed.date) : null
  return day ? monthsAfter(day, retentionMonths ?? usualRetention) : null
}
