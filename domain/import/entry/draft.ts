import type { CountryCode } from '@/domain/country/country'
import type { DoubtCode, ImportEntry } from '../entry'

/** An entry while it is read: what each step found so far, and the text that is left to the next. */
export type Draft = Partial<Omit<ImportEntry, 'doubts' | 'lines' | 'country'>> & {
  country?: CountryCode
  doubts: Set<DoubtCode>
  /** Country comes from the entry itself and not from a heading or a name. */
  isCountryStated?: boolean
  rest: string
}
