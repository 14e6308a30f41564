import type { Asked } from '@/domain/search/asked'
import { foundKinds } from '@/domain/search/kinds'
import {
  type AddressQuery,
  askedPage,
  askedText,
  askedValue,
  askedYear,
} from '@/i18n/address-query'
import { locales } from '@/i18n/locales'

/** What an address asks the search; what makes no sense in it is left out. */
export const askedOf = async (query: AddressQuery): Promise<Asked> => ({
  query: await askedText(query, 'q'),
  kind: await askedValue(query, 'kind', foundKinds),
  year: await askedYear(query),
  organization: (await askedText(query, 'organization')) || undefined,
  language: await askedValue(query, 'language', locales),
  page: await askedPage(query),
})
