import type { BrokenReport, Places, Refusal } from '@/domain/translation/exchange/report'
import { exchangeEnglish } from '../../panel-translations/exchange-english'

const filled = (key: string, places: Places): string => {
  const text = Object.entries(exchangeEnglish).find(([name]) => name === key)?.[1] ?? key
  return text.replace(/\{(\w+)\}/g, (_, place: string) => String(places[place] ?? ''))
}

/** A fault of a file with its words in English, for those who ask by REST. */
export const saidBroken = (broken: Omit<BrokenReport, 'reason'>): BrokenReport => ({
  ...broken,
  reason: filled(`broken_${broken.code}`, broken.places),
})

/** A refusal with its words in English. */
export const saidRefusal = (refusal: Omit<Refusal, 'reason'>): Refusal => ({
  ...refusal,
  reason: filled(`refused_${refusal.code}`, refusal.places),
})
