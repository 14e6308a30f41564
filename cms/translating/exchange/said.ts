import type { Problem } from '@/domain/translation/checks/problem'
import type { BrokenReport, Places, Refusal } from '@/domain/translation/exchange/report'
import { deskEnglish } from '../../panel-translations/desk-english'
import { exchangeEnglish } from '../../panel-translations/exchange-english'

const filled = (texts: Readonly<Record<string, string>>, key: string, places: Places): string =>
  (texts[key] ?? key).replace(/\{(\w+)\}/g, (_, place: string) => String(places[place] ?? ''))

/** What is wrong in a text, as the editor says it. */
const saidProblem = ({ code, detail = {} }: Problem): string => {
  const isOutside = code === 'tag-misplaced' && !detail.parent
  return filled(deskEnglish, `problem_${code}${isOutside ? '-top' : ''}`, detail)
}

/** A fault of a file with its words in English, for those who ask by REST. */
export const saidBroken = (broken: Omit<BrokenReport, 'reason'>): BrokenReport => ({
  ...broken,
  reason: filled(exchangeEnglish, `broken_${broken.code}`, broken.places),
})

/** A refusal with its words in English. */
export const saidRefusal = (refusal: Omit<Refusal, 'reason'>): Refusal => ({
  ...refusal,
  reason: refusal.problem
    ? saidProblem(refusal.problem)
    : filled(exchangeEnglish, `refused_${refusal.code}`, refusal.places),
})
