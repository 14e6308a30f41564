import { useTranslations } from 'next-intl'
import { useDateInWords } from '@/components/ui/partial-date'
import type { AskedDay } from '@/domain/register/asked-day'

/** Why the day that was asked for cannot be shown, in words; null where it can. */
export const useDayProblem = (): ((day: AskedDay, written: string) => string | null) => {
  const t = useTranslations('register')
  const inWords = useDateInWords()
  return ({ kind }, written) => {
    if (kind === 'malformed') return t('malformed', { day: written, example: '2018-10-15' })
    if (kind === 'future') return t('future', { date: inWords(written) ?? written })
    return null
  }
}
